package safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import safeguarding.capacity.AdvocacyFacts;
import safeguarding.capacity.Conclusion;
import safeguarding.capacity.Duty;

/** The table about advocates as we ship it, read by the engine that reads it in earnest (LA-15, SG-28). */
class AdvocacyTableTest {

    private static final Path FILE = Path.of("processes/advocacy-duty.dmn");
    private static final DmnModelInstance DRAWN = Dmn.readModelFromFile(FILE.toFile());
    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("advocacyDuty", DRAWN);

    static Stream<AdvocacyFacts> everyCase() {
        return Stream.of(true, false).flatMap(difficulty -> Stream.of(true, false).flatMap(someone ->
                Stream.concat(Stream.of((Conclusion) null), Arrays.stream(Conclusion.values()))
                        .map(conclusion -> new AdvocacyFacts(difficulty, someone, conclusion))));
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void every_case_has_exactly_one_answer(AdvocacyFacts facts) {
        assertThat(answers(facts)).singleElement().satisfies(answer -> assertThat(Duty.valueOf(answer)).isNotNull());
    }

    /** Advocacy does not depend on capacity (CP-06). */
    @ParameterizedTest
    @NullSource
    @EnumSource(Conclusion.class)
    void real_difficulty_and_nobody_suitable_is_a_duty_whether_or_not_they_can_decide(Conclusion conclusion) {
        assertThat(duty(true, false, conclusion)).isEqualTo(Duty.CARE_ACT_ADVOCATE);
    }

    @Test
    void someone_who_cannot_decide_gets_an_imca_even_if_there_is_family() {
        assertThat(duty(true, true, Conclusion.LACKS_CAPACITY)).isEqualTo(Duty.IMCA);
    }

    @Test
    void someone_who_cannot_decide_gets_an_imca_even_if_they_take_part_well() {
        assertThat(duty(false, true, Conclusion.LACKS_CAPACITY)).isEqualTo(Duty.IMCA);
        assertThat(duty(false, false, Conclusion.LACKS_CAPACITY)).isEqualTo(Duty.IMCA);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(value = Conclusion.class, names = "LACKS_CAPACITY", mode = EnumSource.Mode.EXCLUDE)
    void nobody_has_to_be_found_when_someone_suitable_helps_and_nothing_shows_that_they_cannot_decide(Conclusion conclusion) {
        assertThat(duty(true, true, conclusion)).isEqualTo(Duty.NONE);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(value = Conclusion.class, names = "LACKS_CAPACITY", mode = EnumSource.Mode.EXCLUDE)
    void nobody_has_to_be_found_when_they_take_part_well_and_nothing_shows_that_they_cannot_decide(Conclusion conclusion) {
        assertThat(duty(false, false, conclusion)).isEqualTo(Duty.NONE);
        assertThat(duty(false, true, conclusion)).isEqualTo(Duty.NONE);
    }

    /** A process owner who adds a row that contradicts another one hears of it, instead of the first one winning in silence. */
    @Test
    void no_two_rows_may_answer_the_same_case() {
        assertThat(parts(DecisionTable.class)).singleElement().extracting(DecisionTable::getHitPolicy).isEqualTo(HitPolicy.UNIQUE);
    }

    @Test
    void every_row_says_what_it_rests_on_and_every_column_asks_a_question() {
        assertThat(parts(Rule.class)).hasSize(5).allSatisfy(row ->
                assertThat(row.getDescription().getTextContent()).containsPattern("Care Act 2014|Mental Capacity Act 2005"));
        assertThat(parts(Input.class)).extracting(Input::getLabel).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void it_says_how_long_its_history_is_kept_and_every_id_says_what_it_is() throws IOException {
        assertThat(parts(Decision.class)).singleElement().satisfies(decision ->
                assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank());
        assertThat(parts(DmnElement.class)).extracting(DmnElement::getId).doesNotHaveDuplicates()
                .allMatch(id -> id.equals("advocacyDuty") || id.matches("[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*"));
        assertThat(Files.readString(FILE)).contains("dmnElementRef=\"advocacyDuty\"");
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> parts(Class<T> type) {
        return List.copyOf(DRAWN.getModelElementsByType(type));
    }

    private static Duty duty(boolean difficulty, boolean someone, Conclusion conclusion) {
        return Duty.valueOf(answers(new AdvocacyFacts(difficulty, someone, conclusion)).get(0));
    }

    private static List<String> answers(AdvocacyFacts facts) {
        return ENGINE.evaluateDecisionTable(TABLE, Variables.fromMap(DeployedAdvocacyTable.values(facts))).collectEntries("duty");
    }
}
