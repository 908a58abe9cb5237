package safeguarding.capacity;

import java.util.Map;
import safeguarding.house.Filled;

/** A complete assessment, once of someone who can decide and once of someone who cannot. */
abstract class FilledAssessment {

    final Filled<Assessment> can = new Filled<>(new AssessCapacityForm(Filled.TODAY, null, null), Map.of(
            "heldOn", "2026-03-10", "capacityDecision", "Whether her nephew keeps her card", "reasonToDoubt", "YES",
            "presumption", "She forgot the talk within the hour.", "helpWords", "In the morning, with the card in her hand.",
            "canUnderstand", "YES", "canRetain", "YES", "canWeigh", "YES", "canCommunicate", "YES",
            "functionalWords", "“I would rather keep it and go with him.”"))
            .with("fluctuates", "NO").with("unwise", "NO").with("conclusion", "HAS_CAPACITY")
            .with("conclusionBecause", "She weighed it up aloud.").with("assessor", "Priya, social worker");

    final Filled<Assessment> cannot = can.with("canRetain", "NO").with("impairment", "YES")
            .with("impairmentWords", "Dementia, diagnosed in 2024").with("becauseOfIt", "YES").with("conclusion", "LACKS_CAPACITY");
}
