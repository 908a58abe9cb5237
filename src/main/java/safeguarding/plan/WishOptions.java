package safeguarding.plan;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.journal.Offered;
import safeguarding.journal.Shown;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;

/** The wishes on record as choices, so that each action can be linked to the wish it is for (SG-40). */
@Component
class WishOptions implements Shown {

    private final Ledger ledger;

    WishOptions(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return Map.of("wishOptions", ledger.current(reference).stream().map(WishOptions::choice).toList());
    }

    private static Map<String, Object> choice(Outcome outcome) {
        return Map.of("value", String.valueOf(outcome.id()),
                "label", "%d. %s (%s)".formatted(outcome.rank(), Offered.whole(outcome.words()), outcome.voice().words()));
    }
}
