package safeguarding.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.process.Work;

/** Workers who raise concerns and do what comes next. */
final class Forms {

    private static final int CONCERNS = 60;

    private final Work work;
    private final StoryTeller storyTeller;

    Forms(BigCouncil council) {
        this.work = council.room(Work.class);
        this.storyTeller = council.room(StoryTeller.class);
    }

    /** How long it takes to hand in a form, in milliseconds. */
    double median() {
        List<Long> took = new ArrayList<>();
        for (int n = 0; n < CONCERNS; n++) {
            long began = System.nanoTime();
            String reference = work.raise("practitioner", usual("raiseConcern"));
            took.add(System.nanoTime() - began);
            work.claim("practitioner", work.open(reference).get(0));
            Work.OpenTask claimed = work.open(reference).get(0);
            Map<String, Object> answers = usual(claimed.form());
            began = System.nanoTime();
            work.handIn("practitioner", claimed, answers);
            took.add(System.nanoTime() - began);
        }
        return took.stream().sorted().skip(took.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private Map<String, Object> usual(String form) {
        return storyTeller.answers(new Story.Step(form, "practitioner", null, null, null, null), List.of());
    }
}
