package safeguarding.letters;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.people.Voice;

/** What must not happen, as each voice last said it. Voices are never merged (SG-36, X-02). */
@Component
public class NotWanted {

    private final JdbcClient jdbc;

    NotWanted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Said(Voice voice, String words) {
    }

    /** The last words of each voice, the person first. */
    List<Said> of(String reference) {
        return jdbc.sql("""
                select voice, words from not_wanted said where reference = ? and entry_id = (
                  select max(later.entry_id) from not_wanted later where later.reference = said.reference and later.voice = said.voice)""")
                .param(reference).query((row, n) -> new Said(Voice.valueOf(row.getString("voice")), row.getString("words"))).list()
                .stream().sorted(java.util.Comparator.comparing(Said::voice)).toList();
    }
}
