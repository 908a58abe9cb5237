package safeguarding.letters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.gate.Gap;
import safeguarding.journal.Gates;
import safeguarding.journal.Shown;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.WishesRecord;

/** {@code {{overview}}} in every form: whose enquiry it is, where it stands, and what the person wants (LA-51, SG-05, MY-11). */
@Component
@Transactional(readOnly = true)
class Overview implements Shown {

    private final Enquiries enquiries;
    private final Ledger ledger;
    private final WishesRecord wishes;
    private final NotWanted notWanted;
    private final SafeContact safeContact;
    private final Gates gates;
    private final Circumstances circumstances;

    Overview(Enquiries enquiries, Ledger ledger, WishesRecord wishes, NotWanted notWanted, SafeContact safeContact, Gates gates,
            Circumstances circumstances) {
        this.enquiries = enquiries;
        this.ledger = ledger;
        this.wishes = wishes;
        this.notWanted = notWanted;
        this.safeContact = safeContact;
        this.gates = gates;
        this.circumstances = circumstances;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return enquiries.find(reference).<Map<String, Object>>map(enquiry -> Map.of("overview", text(enquiry, form).html()))
                .orElse(Map.of());
    }

    private OverviewText text(Enquiry enquiry, String form) {
        String reference = enquiry.reference();
        return new OverviewText(enquiry.adult().knownAs(), reference, Standing.of(enquiry, enquiries.visits(reference)), circumstances.of(reference),
                safeContact.of(reference), gates.cameBack(reference, form).map(gates::gaps).orElse(List.of()).stream().map(Gap::sentence).toList(),
                ledger.current(reference), wishes.asked(reference).orElse(null), notWanted.of(reference));
    }
}
