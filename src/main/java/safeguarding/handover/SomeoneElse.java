package safeguarding.handover;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** The colleague whom somebody names in a form: known here, and not themselves (MY-07). */
@Component
class SomeoneElse {

    private final Colleagues colleagues;

    SomeoneElse(@Lazy Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** @throws Refusal with the sentence that names the problem and the remedy */
    String named(String name, String by) {
        String user = colleagues.userId(name).orElseThrow(() -> new Refusal("Nobody who works on enquiries here is called “"
                + name.strip() + "”. Put in their user name, or their first and last name as they stand in Tasklist."));
        if (user.equals(by)) {
            throw new Refusal("“" + name.strip() + "” is you. Please name somebody else.");
        }
        return user;
    }
}
