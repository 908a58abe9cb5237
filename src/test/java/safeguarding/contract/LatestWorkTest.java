package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;

/** What counts as work is the same for what was written before an enquiry named its worker as for what is written now. */
class LatestWorkTest {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/common/V17__where_it_stands.sql");
    private static final Pattern NOT_WORK = Pattern.compile("latest\\.form not in \\(([^)]*)\\) and \\(latest\\.form <> '(\\w+)'");

    @Test
    void the_database_leaves_out_the_same_forms_as_the_rooms() throws Exception {
        MatchResult left = NOT_WORK.matcher(Files.readString(MIGRATION)).results().findFirst().orElseThrow();
        Set<String> forms = RoomForms.all().stream().map(Form::id).collect(Collectors.toSet());
        List<String> named = Pattern.compile("\\w+").matcher(left.group(1) + " " + left.group(2)).results().map(MatchResult::group)
                .filter(forms::contains).toList();
        assertThat(RoomForms.all().stream().filter(form -> !form.isWork(Answers.NONE)).map(Form::id)).containsExactlyInAnyOrderElementsOf(named);
    }

    /** Whoever takes an enquiry on has it; whoever says no, or has not said enough yet, does not (MY-07). */
    @Test
    void taking_on_is_work_and_turning_down_is_not() {
        Form<?> taking = RoomForms.find("acceptTransfer").orElseThrow();
        var yes = new TreeMap<String, Object>(Map.of("accepted", "YES", "acceptedByName", "Colin Colleague",
                "acceptedOn", "2026-03-10", "acceptBecause", "I ring Alex tomorrow."));
        assertThat(taking.isWork(new Answers(yes))).isTrue();
        yes.put("accepted", "NO");
        assertThat(taking.isWork(new Answers(yes))).isFalse();
        yes.put("accepted", "YES");
        yes.remove("acceptBecause");
        assertThat(taking.isWork(new Answers(yes))).isFalse();
    }
}
