package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import safeguarding.assurance.Score;
import safeguarding.assurance.Section;
import safeguarding.capacity.Conclusion;
import safeguarding.capacity.Duty;
import safeguarding.closure.Question;
import safeguarding.closure.Reason;
import safeguarding.closure.Reply;
import safeguarding.closure.Result;
import safeguarding.consent.Agreement;
import safeguarding.consent.Basis;
import safeguarding.consent.Scope;
import safeguarding.consent.ShareGround;
import safeguarding.declined.OpenDoor;
import safeguarding.declined.RefusalReason;
import safeguarding.declined.WhoDeclines;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.house.FormFile;
import safeguarding.journal.Form;
import safeguarding.learning.Theme;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.GridReply;
import safeguarding.outcomes.MenuItem;
import safeguarding.outcomes.WishesAsked;
import safeguarding.outcomes.WishesRevisited;
import safeguarding.overrides.Ground;
import safeguarding.overrides.Principle;
import safeguarding.ownership.Kind;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;
import safeguarding.plan.Done;
import safeguarding.plan.PlanAnswer;
import safeguarding.plan.Response;
import safeguarding.plan.ResponseAnswer;
import safeguarding.restricted.Step;
import safeguarding.risk.SameSource;

/** The database holds the same codes as the code, neither more nor less. */
class DatabaseCodesTest {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("alter table (\\w+) add column ([^;]*);");
    private static final Pattern CHECK = Pattern.compile("check \\((\\w+) in \\(([^)]*)\\)\\)");
    private static final Pattern CODE = Pattern.compile("'(\\w+)'");

    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("enquiry.ending", codesOf(Enquiry.Ending.class)),
            Map.entry("enquiry.stage", codesOf(Stage.class)),
            Map.entry("stage_visit.stage", codesOf(Stage.class)),
            Map.entry("journal_entry.stage", codesOf(Stage.class)),
            Map.entry("journal_entry.voice", codesOf(Voice.class)),
            Map.entry("outcome.voice", codesOf(Voice.class)),
            Map.entry("wishes_asked.voice", codesOf(Voice.class)),
            Map.entry("wishes_asked.asked", codesOf(WishesAsked.class)),
            Map.entry("wishes_revisited.voice", codesOf(Voice.class)),
            Map.entry("wishes_revisited.revisited", codesOf(WishesRevisited.class)),
            Map.entry("not_wanted.voice", codesOf(Voice.class)),
            Map.entry("control_felt.voice", codesOf(Voice.class)),
            Map.entry("control_felt.felt", codesOf(Control.class)),
            Map.entry("action.response", codesOf(Response.class)),
            Map.entry("action.response_answer", codesOf(ResponseAnswer.class)),
            Map.entry("action.against_wishes", codesOf(YesNo.class)),
            Map.entry("action_done.done", codesOf(Done.class)),
            Map.entry("gate_exception.ground", offered("tellPlan", "goOnWithout")),
            Map.entry("feedback_answer.question", codesOf(Question.class)),
            Map.entry("feedback_answer.answer", codesOf(Reply.class)),
            Map.entry("outcome_result.result", codesOf(Result.class)),
            Map.entry("outcome_result.reason", codesOf(Reason.class)),
            Map.entry("refusal.voice", codesOf(Voice.class)),
            Map.entry("refusal.who_declines", codesOf(WhoDeclines.class)),
            Map.entry("refusal.reason", codesOf(RefusalReason.class)),
            Map.entry("refusal.open_door", codesOf(OpenDoor.Kept.class)),
            Map.entry("refusal.next_try", codesOf(OpenDoor.NextTry.class)),
            Map.entry("capacity_assessment.conclusion", codesOf(Conclusion.class)),
            Map.entry("capacity_assessment.fluctuates", codesOf(YesNo.class)),
            Map.entry("capacity_assessment.unwise", codesOf(YesNo.class)),
            Map.entry("advocacy_duty.capacity", codesOf(Conclusion.class)),
            Map.entry("advocacy_duty.duty", codesOf(Duty.class)),
            Map.entry("consent.voice", codesOf(Voice.class)),
            Map.entry("consent.answer", codesOf(Agreement.class)),
            Map.entry("consent_scope.scope", codesOf(Scope.class)),
            Map.entry("information_share.basis", codesOf(Basis.class)),
            Map.entry("information_share.share_ground", codesOf(ShareGround.class)),
            Map.entry("information_share.told", codesOf(YesNo.class)),
            Map.entry("override_record.ground", codesOf(Ground.class)),
            Map.entry("override_record.principle", codesOf(Principle.class)),
            Map.entry("override_record.told", codesOf(YesNo.class)),
            Map.entry("override_countersigned.agreed", codesOf(YesNo.class)),
            Map.entry("override_reviewed.still_needed", codesOf(YesNo.class)),
            Map.entry("pause_step.step", roomOnly("safeguarding.pace.PauseStep$Kind")),
            Map.entry("linked_concern.same_source", codesOf(SameSource.class)),
            Map.entry("transfer.accepted", codesOf(YesNo.class)),
            Map.entry("learning_step.theme", codesOf(Theme.class)),
            Map.entry("learning_step.state", roomOnly("safeguarding.learning.State")),
            Map.entry("model_decision.kind", codesOf(Kind.class)),
            Map.entry("model_decision.choice", roomOnly("safeguarding.process.models.ReleaseJournal$Choice")),
            Map.entry("agency_audit_score.section", codesOf(Section.class)),
            Map.entry("agency_audit_score.score", codesOf(Score.class)),
            Map.entry("restriction_step.step", codesOf(Step.Kind.class)),
            Map.entry("wellbeing_safety.whose_view", codesOf(Grid.View.class)),
            Map.entry("wellbeing_safety.voice", codesOf(Voice.class)),
            Map.entry("wellbeing_safety.wellbeing", codesOf(GridReply.class)),
            Map.entry("wellbeing_safety.safety", codesOf(GridReply.class)));

    private final String migration;

    DatabaseCodesTest() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration/common"))) {
            for (Path file : files.sorted(Comparator.comparing(DatabaseCodesTest::number)).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        migration = all.toString();
    }

    /** A code that the database does not know is refused with an engine's words, after the worker has typed everything. */
    @Test
    void every_column_of_codes_holds_the_codes_of_its_list() {
        assertThat(checks()).isEqualTo(new TreeMap<>(CODES));
    }

    /** The nine outcomes of the menu are rows, so that reports can name them (SG-06). */
    @Test
    void the_menu_in_the_database_is_the_menu_on_the_form() {
        String rows = migration.substring(migration.indexOf("insert into outcome_menu"));
        assertThat(codes(rows.substring(0, rows.indexOf(';')))).hasSameElementsAs(codesOf(MenuItem.class)).doesNotHaveDuplicates();
    }

    /** Every form gives the same reasons for going on without what is missing, or some could not be kept. */
    @Test
    void the_grounds_for_going_on_without_are_the_same_in_every_form() {
        assertThat(FormFile.all().stream().filter(form -> form.keys().contains("goOnWithout"))).allSatisfy(form ->
                assertThat(offered(form.name().replace(".form", ""), "goOnWithout")).as(form.name())
                        .isEqualTo(CODES.get("gate_exception.ground")));
    }

    /** The plan that holds now is made of what the forms planned that have a list of actions, and of no others (SG-40, SG-51). */
    @Test
    void the_plan_is_read_from_every_form_that_plans() {
        int begins = migration.lastIndexOf("create view current_action");
        String view = migration.substring(begins, migration.indexOf(';', begins));
        assertThat(codes(view)).containsExactlyInAnyOrderElementsOf(RoomForms.all().stream()
                .filter(form -> Sections.holds(Sections.of(form), PlanAnswer.class)).map(Form::id).toList());
    }

    private static MigrationVersion number(Path migration) {
        return MigrationVersion.fromVersion(migration.getFileName().toString().replaceAll("V(\\w+?)__.*", "$1"));
    }

    /** A list that its room shows to nobody, but keeps in the database. */
    private static Set<String> roomOnly(String list) {
        try {
            return codesOf(Class.forName(list));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private Map<String, Set<String>> checks() {
        Map<String, Set<String>> checks = new TreeMap<>();
        Stream.of(TABLE, COLUMN).flatMap(way -> way.matcher(migration).results()).forEach(table -> CHECK.matcher(table.group(2)).results()
                .forEach(check -> checks.put(table.group(1) + "." + check.group(1), Set.copyOf(codes(check.group(2))))));
        return checks;
    }

    private static List<String> codes(String sql) {
        return CODE.matcher(sql).results().map((MatchResult code) -> code.group(1)).toList();
    }

    private static Set<String> codesOf(Class<?> list) {
        return Set.copyOf(CodeListsTest.codesOf(list));
    }

    private static Set<String> offered(String form, String key) {
        return FormFile.of(form).questions().stream().filter(question -> FormFile.key(question).equals(key))
                .map(FormFile::codes).map(Set::copyOf).findFirst().orElseThrow();
    }
}
