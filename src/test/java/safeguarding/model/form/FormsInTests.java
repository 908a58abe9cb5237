package safeguarding.model.form;

import java.util.Map;
import safeguarding.model.form.Kept.Reason;

/** Our forms with one gate that asks one thing, which is enough to see what the guard says. */
final class FormsInTests {

    static final String SAFE_NOW = "The gate asks: “Say whether the person is safe now.”";
    static final Ours OURS = Ours.of(Redrawn.shipped().stream().map(id -> new Kept(Redrawn.form(id).file(),
            Map.of("safeNow", new Reason(SAFE_NOW, "LA-21, SG-23"), "actions", new Reason("It belongs to the plan.", "SG-40")),
            id.equals("riskRisen"))).toList());

    private FormsInTests() {
    }
}
