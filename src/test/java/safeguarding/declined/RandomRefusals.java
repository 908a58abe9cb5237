package safeguarding.declined;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Journals in which somebody says no, takes it back, is talked with, dies or is overruled, straight into the tables. */
final class RandomRefusals {

    private static final Timestamp THEN = Timestamp.from(Instant.parse("2001-03-10T12:00:00Z"));

    private final Random random;
    private final JdbcClient jdbc;

    RandomRefusals(Random random, JdbcClient jdbc) {
        this.random = random;
        this.jdbc = jdbc;
    }

    /** A closed enquiry: something, then mostly what is done after a no, and then what may take it back or say it again. */
    void write(String reference) {
        jdbc.sql("insert into adult (name) values ('Refusing')").update();
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at, ending, ended_at) values (?, (select max(id) from adult), ?, 'CLOSED', ?)")
                .params(reference, THEN, THEN).update();
        visit(reference, any("FEEDBACK_AND_CLOSURE", "REVIEW"));
        visit(reference, random.nextInt(12) == 0 ? "REVIEW" : "FEEDBACK_AND_CLOSURE");
        some(reference, 5, "personDeclines", "conversation", "conversation", "wishesChanged", "tryAgain", "understandRefusal", "considerDuties");
        for (String form : new String[] {"personDeclines", "understandRefusal", "considerDuties"}) {
            if (random.nextInt(8) > 0) {
                line(reference, form);
            }
        }
        some(reference, 6, "conversation", "conversation", "conversation", "wishesChanged", "tryAgain");
        if (random.nextInt(5) == 0) {
            some(reference, 3, "countersignOverride", "personDied", "thinkAfterDeath");
        }
    }

    private void some(String reference, int most, String... forms) {
        for (int lines = random.nextInt(most + 1); lines > 0; lines--) {
            line(reference, any(forms));
        }
    }

    private void line(String reference, String form) {
        String voice = any("PERSON", "PERSON", "PERSON", "PERSON", "PERSON", "REPRESENTATIVE", "ADVOCATE", null);
        Map<String, String> said = new HashMap<>();
        said.put("spokeWith", voice);
        switch (form) {
            case "personDeclines" -> said.put("whoDeclines", any("PERSON", "PERSON", "BOTH", "FAMILY", "REPRESENTATIVE_WITH_AUTHORITY", null));
            case "tryAgain" -> said.put("howItWent", any("WANT_HELP", "STILL_NO", "NOT_REACHED", null));
            case "considerDuties" -> said.put("dutyOverrides", any("NO", "NO", "NO", "NO", "NO", "YES", null));
            case "countersignOverride" -> said.put("countersign", any("YES", "NO", null));
            case "thinkAfterDeath" -> {
                said.put("deathConfirmed", any("NO_A_MISTAKE", "NO_A_MISTAKE", "YES", null));
                said.put("mistakeBecause", any("She rang.", "She rang.", null));
            }
            case "conversation" -> {
                said.put("consent", any("GIVEN", "REFUSED", "REFUSED", null, null));
                said.put("consentTo", any("[]", "[\"ENQUIRY\",\"MEETING\"]", "[\"MEETING\"]", null));
                said.put("consentOverride", any("NO", "NO", "OTHERS_AT_RISK", null, null, null, null, null));
            }
            default -> { }
        }
        said.put("wishesRevisited", any("CHANGED", "CHANGED", "UNCHANGED", null));
        said.put(any("wish1", "wish2", "wish3"), any("To be left alone.", "To sleep.", null));
        keep(reference, form, voice, said);
    }

    private void keep(String reference, String form, String voice, Map<String, String> said) {
        jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, voice, written_by, written_at) values "
                + "(:reference, (select max(id) from stage_visit where reference = :reference), 'REVIEW', :form, 1, :item, :voice, 'ana', :at)")
                .param("reference", reference).param("form", form).param("item", reference + "-" + random.nextLong())
                .param("voice", voice, Types.VARCHAR).param("at", THEN).update();
        said.forEach((field, words) -> {
            if (words != null) {
                jdbc.sql("insert into answer (entry_id, field, words, is_json) values ((select max(id) from journal_entry), ?, ?, ?)")
                        .params(field, words, field.equals("consentTo")).update();
            }
        });
    }

    private void visit(String reference, String stage) {
        jdbc.sql("insert into stage_visit (reference, stage, began_at, ended_at) values (?, ?, ?, ?)").params(reference, stage, THEN, THEN).update();
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
