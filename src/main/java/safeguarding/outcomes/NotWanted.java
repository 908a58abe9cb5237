package safeguarding.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.journal.Shown;
import safeguarding.people.Voice;

/** What must not happen, as each voice said it. Voices are never merged, and earlier words stay (SG-36, X-02). */
@Component
@Transactional
public class NotWanted implements Keeper, Shown {

    private final JdbcClient jdbc;

    NotWanted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words of one voice. */
    public record Said(Voice voice, String words) {
    }

    /** The last words of each voice, the person first. */
    public List<Said> of(String reference) {
        return jdbc.sql("""
                select voice, words from not_wanted said where reference = ? and entry_id = (
                  select max(later.entry_id) from not_wanted later where later.reference = said.reference and later.voice = said.voice)""")
                .param(reference).query((row, n) -> new Said(Voice.valueOf(row.getString("voice")), row.getString("words"))).list()
                .stream().sorted(Comparator.comparing(Said::voice)).toList();
    }

    /** Words that only stood in the form because someone had said them before are not said again; what is added leaves the rest standing. */
    @Override
    public void keep(Answers answers, Entry entry) {
        WishesAnswer answer = answers.as(WishesAnswer.class);
        List<Said> before = of(entry.reference());
        if (answer.doNotWant() != null && before.stream().noneMatch(said -> said.words().equals(answer.doNotWant()))) {
            String standing = before.stream().filter(said -> answer.adds() && said.voice() == answer.voice())
                    .map(said -> said.words() + "\n").findFirst().orElse("");
            jdbc.sql("insert into not_wanted (entry_id, reference, voice, words) values (?, ?, ?, ?)")
                    .params(entry.id(), entry.reference(), answer.voice().name(), standing + answer.doNotWant()).update();
        }
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return of(reference).stream().findFirst().<Map<String, Object>>map(said -> Map.of("doNotWant", said.words())).orElse(Map.of());
    }
}
