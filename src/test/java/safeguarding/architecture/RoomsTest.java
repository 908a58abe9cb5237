package safeguarding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, and which of them may look into which. */
class RoomsTest {

    private static final JavaClasses HOUSE = House.CLASSES;

    private static final List<String> RECORD = List.of("enquiry", "gate", "journal", "people", "outcomes", "consent", "overrides", "plan");
    private static final List<String> STAGES =
            List.of("concern", "conversation", "planning", "enquiries", "conference", "review", "closure");
    private static final List<String> AT_ANY_TIME = List.of("pace", "risk", "death", "reopening", "declined", "capacity", "handover");
    private static final Map<String, List<String>> MAY_USE = mayUse();

    private static final DescribedPredicate<JavaClass> THE_TASK_DIRECTORY = describe("the task directory of the process room",
            room -> room.getPackageName().startsWith("safeguarding.process") && room.isAssignableTo("safeguarding.web.TaskDirectory"));

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("gate", List.of());
        rooms.put("calendar", List.of("people"));
        rooms.put("enquiry", List.of("gate"));
        rooms.put("people", List.of("enquiry"));
        rooms.put("journal", List.of("enquiry", "gate", "people"));
        rooms.put("outcomes", List.of("enquiry", "gate", "people", "journal"));
        rooms.put("consent", List.of("enquiry", "gate", "people", "journal", "outcomes"));
        rooms.put("overrides", List.of("enquiry", "gate", "people", "journal", "outcomes"));
        rooms.put("plan", List.of("enquiry", "gate", "people", "journal", "outcomes", "overrides"));
        STAGES.forEach(stage -> rooms.put(stage, Stream.concat(RECORD.stream(),
                STAGES.stream().takeWhile(earlier -> !earlier.equals(stage))).toList()));
        rooms.merge("closure", AT_ANY_TIME, (before, beside) -> Stream.concat(before.stream(), beside.stream()).toList());
        AT_ANY_TIME.forEach(room -> rooms.put(room, Stream.concat(RECORD.stream(), Stream.of("calendar", "concern")).toList()));
        rooms.put("narrative", List.of("enquiry", "gate", "journal"));
        rooms.put("process", Stream.concat(AT_ANY_TIME.stream(), Stream.of("enquiry", "gate", "people", "calendar", "journal", "outcomes",
                "closure", "concern", "web", "model", "ownership", "report", "restricted")).toList());
        rooms.put("letters", Stream.of(RECORD.stream(), AT_ANY_TIME.stream(), Stream.of("calendar", "narrative", "closure", "restricted"))
                .flatMap(some -> some).toList());
        rooms.put("paper", List.of());
        rooms.put("restricted", List.of("gate", "people", "enquiry", "journal"));
        rooms.put("web", List.of("report", "letters", "paper", "restricted", "enquiry", "journal", "gate", "calendar", "people", "learning"));
        rooms.put("model", List.of("gate"));
        rooms.put("ownership", List.of("gate", "people", "model"));
        rooms.put("assurance", List.of("gate", "calendar", "people"));
        rooms.put("report", List.of("enquiry", "gate", "calendar", "people"));
        rooms.put("learning", List.of("gate", "people", "calendar"));
        return rooms;
    }

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream();
    }

    /** Each room keeps one rule, and what it may look into is part of that rule. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void a_room_looks_only_where_it_may(String room) {
        String[] others = MAY_USE.keySet().stream().filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                .map(RoomsTest::inside).toArray(String[]::new);
        noClasses().that().resideInAPackage(inside(room)).should().dependOnClassesThat().resideInAnyPackage(others)
                .allowEmptyShould(true).check(HOUSE);
    }

    /** A new room has to say first what it may look into. */
    @Test
    void every_room_is_in_the_plan_of_the_house() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("safeguarding."))
                .map(name -> name.split("\\.")[1]).filter(room -> !room.equals("demo")).collect(Collectors.toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    /** The engine can be exchanged, and the record outlives it, as long as one room alone has heard of it. */
    @Test
    void only_the_process_and_model_rooms_know_the_engine() {
        noClasses().that().resideOutsideOfPackages("safeguarding.process..", "safeguarding.model..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(HOUSE);
        noClasses().that().resideInAPackage("safeguarding.model..").should().dependOnClassesThat(
                resideInAPackage("org.camunda..").and(not(resideInAPackage("org.camunda.bpm.model.."))))
                .allowEmptyShould(true).check(HOUSE);
    }

    /** A gate can be tried in one's head: it knows neither engine nor database nor framework. */
    @Test
    void a_gate_is_pure_java() {
        classes().that().resideInAPackage("safeguarding.gate..").should()
                .onlyDependOnClassesThat().resideInAnyPackage("java..", "safeguarding.gate..").check(HOUSE);
    }

    /** Made-up people never find their way into a real record. */
    @Test
    void nobody_uses_the_demo() {
        noClasses().that().resideOutsideOfPackage("safeguarding.demo..").should().dependOnClassesThat()
                .resideInAPackage("safeguarding.demo..").check(HOUSE);
    }

    /** What only shows decides nothing, so nothing that decides may lean on it; the process room only finds the task for it. */
    @Test
    void nobody_leans_on_what_only_shows() {
        noClasses().that(not(resideInAnyPackage("safeguarding.web..", "safeguarding.letters..")).and(not(THE_TASK_DIRECTORY)))
                .should().dependOnClassesThat().resideInAnyPackage("safeguarding.web..", "safeguarding.letters..").check(HOUSE);
    }

    /** Rooms that lean on each other are one room with two names. */
    @Test
    void no_two_rooms_lean_on_each_other() {
        slices().matching("safeguarding.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static String inside(String room) {
        return "safeguarding." + room + "..";
    }
}
