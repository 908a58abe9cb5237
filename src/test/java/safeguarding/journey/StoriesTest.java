package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Stories;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.house.FormFile;
import safeguarding.house.RealHouse;
import safeguarding.journal.Entry;
import safeguarding.journal.Forms;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.process.Work;

/** Each story is worked through the real processes; told together, they show every gate shut and every kind of end. */
@RealHouse
class StoriesTest {

    @Autowired StoryTeller storyTeller;
    @Autowired Journal journal;
    @Autowired Ledger ledger;
    @Autowired Enquiries enquiries;
    @Autowired Work work;
    @Autowired Forms forms;

    static Stream<Named<Story>> stories() {
        return Stories.all().stream().map(story -> Named.of(story.title(), story));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void is_true_to_its_end_and_nothing_is_lost(Story story) {
        String reference = storyTeller.tell(story);

        List<Story.Step> taken = steps(story, step -> step.isRefusedSaying() == null);
        assertThat(journal.of(reference)).extracting(Entry::form).containsExactlyElementsOf(taken.stream().map(Story.Step::form).toList());
        assertThat(journal.of(reference)).extracting(Entry::writtenBy).containsExactlyElementsOf(taken.stream().map(Story.Step::by).toList());
        assertThat(everyVersionOfEveryWish(reference)).containsAll(wishesSaid(taken));
        assertThat(work.open(reference).isEmpty()).as("something is open exactly when the enquiry has not ended")
                .isEqualTo(enquiries.get(reference).ending() != null);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void answers_only_what_the_forms_ask(Story story) {
        story.steps().forEach(step -> assertThat(FormFile.of(step.form()).keys()).as(step.form())
                .containsAll(storyTeller.answers(new Story.Step(step.form(), null, Map.of(), null, null, null), List.of()).keySet())
                .containsAll(step.answers().keySet()).containsAll(step.without()));
    }

    /** A story cannot wait for the clock: the reminder about an override comes back in {@link EveryFlowTest}. */
    @Test
    void every_form_comes_back_in_some_story() {
        Set<String> gated = forms.all().stream().filter(form -> !form.gate().rules().isEmpty()).map(form -> form.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gated).hasSize(42);
        assertThat(gated.remove("overrideReminder")).isTrue();
        assertThat(formsOf(step -> !step.comesBackSaying().isEmpty())).containsExactlyElementsOf(gated);
    }

    @Test
    void some_forms_are_refused_and_some_go_on_without() {
        assertThat(formsOf(step -> step.isRefusedSaying() != null)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(formsOf(step -> step.answers().containsKey("goOnWithout"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void they_stop_at_many_places_so_that_there_is_something_to_see() {
        List<String> ends = Stories.all().stream().map(Story::ends).toList();
        assertThat(ends).filteredOn(Enquiry.Ending.CLOSED.name()::equals).hasSizeGreaterThanOrEqualTo(5);
        assertThat(ends).contains(Enquiry.Ending.ANSWERED_WITHOUT_ENQUIRY.name(), "decideEnquiry", "agreeClosure",
                "countersignOverride", "askIfReady", "understandRefusal", "advocateBegan");
        assertThat(Stories.all()).as("an enquiry that goes on for others").anyMatch(story -> story.ends().equals("recordFindings")
                && story.steps().stream().anyMatch(step -> step.form().equals("thinkAfterDeath")));
        assertThat(ends.stream().distinct()).hasSizeGreaterThanOrEqualTo(14);
    }

    private Set<String> everyVersionOfEveryWish(String reference) {
        return ledger.history(reference).stream().flatMap(outcome -> outcome.versions().stream())
                .map(version -> version.wish().words()).collect(Collectors.toSet());
    }

    private static Set<String> wishesSaid(List<Story.Step> taken) {
        return taken.stream().filter(step -> "CHANGED".equals(step.answers().get("wishesRevisited")))
                .flatMap(step -> Stream.of("wish1", "wish2", "wish3").map(step.answers()::get))
                .filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
    }

    private static Set<String> formsOf(Predicate<Story.Step> kind) {
        return Stories.all().stream().flatMap(story -> steps(story, kind).stream()).map(Story.Step::form)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Story.Step> steps(Story story, Predicate<Story.Step> kind) {
        return story.steps().stream().filter(kind).toList();
    }
}
