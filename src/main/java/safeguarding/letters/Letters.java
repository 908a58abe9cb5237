package safeguarding.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;

/** Every letter that can be made from the record (MY-01b, MY-09, SG-27). */
@Component
@Transactional(readOnly = true)
public class Letters {

    private final Enquiries enquiries;
    private final List<LetterKind> kinds;

    Letters(Enquiries enquiries, List<LetterKind> kinds) {
        this.enquiries = enquiries;
        this.kinds = kinds;
    }

    /** @throws Refusal when there is no such enquiry, no such letter, or nothing yet to write about */
    public Letter of(String reference, String kind) {
        enquiries.get(reference);
        return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new Refusal("There is no letter of this kind.")).write(reference);
    }
}
