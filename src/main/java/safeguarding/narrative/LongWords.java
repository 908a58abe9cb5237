package safeguarding.narrative;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;

/** Knows long answers by what they say: nobody writes the same sixty characters about two people (MY-02a). */
@Component
@Transactional
public class LongWords implements Keeper {

    private static final int LONG = 60;

    private final JdbcClient jdbc;

    LongWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words in an entry that were in somebody else's enquiry before. @param print as {@link #print} gives it */
    public record Copy(long entryId, String print) {
    }

    /** No form offers a code this long, so whatever is long was typed. */
    @Override
    public void keep(Answers answers, Entry entry) {
        prints(answers.values()).forEach(print -> jdbc.sql("insert into long_words (entry_id, reference, print) values (?, ?, ?)")
                .params(entry.id(), entry.reference(), print).update());
    }

    /** What in this enquiry was written in another one first; in which one is nobody's business here. */
    public Set<Copy> copiedFromAnother(String reference) {
        return jdbc.sql("""
                select mine.entry_id, mine.print from long_words mine where mine.reference = ? and exists (
                  select 1 from long_words other where other.print = mine.print and other.entry_id < mine.entry_id
                    and other.reference <> mine.reference)""")
                .param(reference).query(Copy.class).set();
    }

    /** The same for words that differ only in spaces and capitals. */
    public static String print(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain(words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    private static Set<String> prints(Object value) {
        if (value instanceof String text) {
            return plain(text).length() < LONG ? Set.of() : Set.of(print(text));
        }
        Set<String> prints = new HashSet<>();
        if (value instanceof Map<?, ?> cells) {
            cells.values().forEach(cell -> prints.addAll(prints(cell)));
        } else if (value instanceof Iterable<?> rows) {
            rows.forEach(row -> prints.addAll(prints(row)));
        }
        return prints;
    }
}
