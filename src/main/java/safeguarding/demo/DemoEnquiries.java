package safeguarding.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;

/** Fills an empty record with the made-up stories. A record with anything in it is left alone. */
@Component
@Profile("demo")
@Order(7)
@ConditionalOnProperty(name = "msp.demo.stories", matchIfMissing = true)
class DemoEnquiries implements ApplicationRunner {

    private final StoryTeller storyTeller;
    private final Enquiries enquiries;

    DemoEnquiries(StoryTeller storyTeller, Enquiries enquiries) {
        this.storyTeller = storyTeller;
        this.enquiries = enquiries;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (enquiries.all().isEmpty()) {
            Stories.all().forEach(storyTeller::tell);
        }
    }
}
