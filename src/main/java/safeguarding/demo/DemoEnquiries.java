package safeguarding.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.process.Work;

/** Fills an empty record with the made-up stories. A record with anything in it is left alone. */
@Component
@Profile("demo")
@Order(7)
@ConditionalOnProperty(name = "msp.demo.stories", matchIfMissing = true)
class DemoEnquiries implements ApplicationRunner {

    private static final String PRACTITIONER = "practitioner";

    private final StoryTeller storyTeller;
    private final Enquiries enquiries;
    private final Work work;

    DemoEnquiries(StoryTeller storyTeller, Enquiries enquiries, Work work) {
        this.storyTeller = storyTeller;
        this.enquiries = enquiries;
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (enquiries.all().isEmpty()) {
            Stories.all().forEach(this::tell);
        }
    }

    /** What the practitioner was in the middle of stays with them; the rest waits for the team, so that there is something to claim. */
    private void tell(Story story) {
        String reference = storyTeller.tell(story);
        if (story.steps().size() > 1 && story.steps().get(story.steps().size() - 1).by().equals(PRACTITIONER)) {
            work.open(reference).stream().filter(task -> task.assignee() == null && work.isFor(PRACTITIONER, task))
                    .forEach(task -> work.claim(PRACTITIONER, task));
        }
    }
}
