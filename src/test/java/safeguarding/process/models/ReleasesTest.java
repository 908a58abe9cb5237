package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;
import safeguarding.gate.Refusal;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;
import safeguarding.ownership.Releases.Held;
import safeguarding.ownership.Shelf;

/** A new release never overrules what an owner has changed, and everything else follows it. */
class ReleasesTest extends Deployments {

    private static final Drawn OWNERS = Drawn.harmless("Speak with the person");
    private static final Drawn RELEASE = Drawn.harmless("Talk with the person, gently");
    private static final Drawn NEXT_RELEASE = Drawn.harmless("Sit down with the person");

    @Autowired Shelf shelf;
    @Autowired Verdict verdict;
    @Autowired Delivery delivery;
    @Autowired TransactionTemplate transaction;

    @Test
    void what_nobody_changed_follows_the_release() {
        start(RELEASE);
        assertThat(name()).isEqualTo("Talk with the person, gently");
        assertThat(inForce(Kind.DRAWING, "conversation").by()).isNull();
        assertThat(shelf.editions(Kind.DRAWING, "conversation").get(0).asShipped()).isTrue();
        List<Long> traces = traces();
        start(RELEASE);
        assertThat(traces()).as("a restart").isEqualTo(traces);
    }

    @Test
    void a_local_change_is_held_beside_the_release_until_somebody_chooses() {
        shelf.deploy(List.of(OWNERS.file()), "processowner", "People asked for it");
        start(RELEASE);
        assertThat(name()).isEqualTo("Speak with the person");
        assertThat(held(RELEASE)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("conversation");
            assertThat(one.name()).isEqualTo("Conversation");
            assertThat(one.file()).isEqualTo("processes/conversation.bpmn");
            assertThat(new String(one.content(), StandardCharsets.UTF_8)).contains("gently");
            assertThat(one.objections()).isEmpty();
        });
        assertThat(shelf.editions(Kind.DRAWING, "conversation").get(0).asShipped()).isFalse();
    }

    @Test
    void keeping_ours_is_remembered_for_exactly_this_release() {
        shelf.deploy(List.of(OWNERS.file()), "processowner", "People asked for it");
        work(RELEASE, releases -> releases.keepLocal(Kind.DRAWING, "conversation", "processowner", "Ours is clearer"));
        start(RELEASE);
        assertThat(held(RELEASE)).isEmpty();
        assertThat(name()).isEqualTo("Speak with the person");
        assertThat(held(NEXT_RELEASE)).as("the next release asks again").hasSize(1);
        assertThat(decisions()).endsWith("KEPT processowner Ours is clearer");
    }

    @Test
    void taking_the_release_puts_it_in_force_and_from_then_on_it_follows_again() {
        shelf.deploy(List.of(OWNERS.file()), "processowner", "People asked for it");
        work(RELEASE, releases -> releases.takeRelease(Kind.DRAWING, "conversation", "processowner", "Theirs is warmer"));
        assertThat(name()).isEqualTo("Talk with the person, gently");
        assertThat(inForce(Kind.DRAWING, "conversation").because()).isEqualTo("Theirs is warmer");
        assertThat(held(RELEASE)).isEmpty();
        assertThat(decisions()).endsWith("TAKEN processowner Theirs is warmer");
        start(NEXT_RELEASE);
        assertThat(name()).isEqualTo("Sit down with the person");
    }

    @Test
    void going_back_by_hand_to_what_we_shipped_before_is_a_choice_too() {
        start(RELEASE);
        shelf.deploy(List.of(Drawn.shipped("processes/conversation.bpmn").file()), "processowner", "The old one was better");
        start(RELEASE);
        assertThat(name()).isEqualTo("Talk with the person");
        assertThat(held(RELEASE)).isEmpty();
        assertThat(held(NEXT_RELEASE)).hasSize(1);
    }

    @Test
    void what_does_not_go_together_is_held_as_a_whole_and_the_application_starts_all_the_same() {
        List<Long> before = traces();
        List<String> told = start(Drawn.harmful(), RELEASE);
        assertThat(told).isNotEmpty().allMatch(sentence -> sentence.contains("The way there"));
        assertThat(traces()).isEqualTo(before);
        assertThat(held(Drawn.harmful(), RELEASE)).extracting(Held::key).containsExactlyInAnyOrder("enquiry", "conversation");
        assertThat(held(Drawn.harmful(), RELEASE)).allSatisfy(one -> assertThat(one.objections()).isNotEmpty());
        new ShippedModels(releases(Drawn.harmful(), RELEASE)).run(new DefaultApplicationArguments());
        assertThatThrownBy(() -> work(Drawn.harmful(), releases -> releases.takeRelease(Kind.DRAWING, "enquiry", "processowner", "All of it")))
                .isInstanceOf(Refusal.class).hasMessageContaining("The way there");
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void with_nothing_in_force_there_is_nothing_to_go_on_with() {
        EngineModels empty = new EngineModels(jdbc) {
            @Override
            List<Shelved> inForce() {
                return List.of();
            }
        };
        assertThatThrownBy(() -> new EngineReleases(() -> files(Drawn.harmful()), empty, answers, verdict, delivery).follow())
                .isInstanceOf(Refusal.class).hasMessageContaining("The way there");
    }

    @Test
    void nobody_can_choose_what_does_not_wait() {
        assertThatThrownBy(() -> work(RELEASE, releases -> releases.keepLocal(Kind.DRAWING, "review", "processowner", "I like it")))
                .isInstanceOf(Refusal.class).hasMessageContaining("nothing to choose");
    }

    @Test
    void an_empty_house_came_up_with_one_deployment_and_everything_in_it() {
        Deployment first = repository.createDeploymentQuery().deploymentSource(EngineReleases.NAME).orderByDeploymentTime().asc().list().get(0);
        assertThat(first.getName()).isEqualTo("msp-enquiries");
        assertThat(repository.getDeploymentResourceNames(first.getId())).hasSize(shipped.get().size());
        assertThat(jdbc.sql("select count(*) from model_deployment where deployment_id = ? and deployed_by is null").param(first.getId())
                .query(Long.class).single()).isEqualTo(1);
    }

    private String name() {
        return text(inForce(Kind.DRAWING, "conversation")).replaceAll("(?s).*<bpmn:userTask [^>]* name=\"([^\"]*)\".*", "$1");
    }

    private List<String> start(Drawn... changed) {
        return transaction.execute(status -> releases(changed).follow().stream().map(objection -> objection.text()).toList());
    }

    private List<Held> held(Drawn... changed) {
        return releases(changed).held();
    }

    private void work(Drawn changed, Consumer<EngineReleases> work) {
        transaction.executeWithoutResult(status -> work.accept(releases(changed)));
    }

    private EngineReleases releases(Drawn... changed) {
        return new EngineReleases(() -> files(changed), models, answers, verdict, delivery);
    }

    private List<ModelFile> files(Drawn... changed) {
        return Stream.concat(shipped.get().stream().filter(file -> Arrays.stream(changed).noneMatch(one -> one.path().equals(file.name()))),
                Arrays.stream(changed).map(Drawn::file)).toList();
    }

    private String decisions() {
        return String.join(", ", jdbc.sql("select choice || ' ' || coalesce(decided_by, '') || ' ' || coalesce(because, '') from model_decision "
                + "order by id").query(String.class).list());
    }
}
