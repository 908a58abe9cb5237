package safeguarding.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** Who is working right now. */
@Component
class SignedIn {

    private final IdentityService identity;

    SignedIn(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** @throws Refusal when nobody is signed in: everything in the record has an author */
    String user() {
        Authentication authentication = identity.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            throw new Refusal("Please sign in first, so that the record can say who wrote this.");
        }
        return authentication.getUserId();
    }

    List<String> groups() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds();
    }
}
