package safeguarding.report.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import safeguarding.enquiry.Stage;

/** What happens beside the stages: anything at any time, and mostly, but not always, what has to follow from it. */
final class Happenings {

    private static final List<String> ANYTHING = List.of("assessCapacity", "considerAdvocacy", "personDeclines", "recordOverride",
            "raiserEscalates", "pauseAsked", "readyToGoOn", "wishesChanged", "riskRisen", "bestInterests", "consentChanged", "personDied",
            "referAdvocate", "advocateBegan", "understandRefusal", "considerDuties", "keepDoorOpen", "countersignOverride", "reviewOverride",
            "answerRaiser", "thinkAfterDeath", "tryAgain");
    private static final Map<String, List<String>> FOLLOWS = Map.of(
            "considerAdvocacy", List.of("referAdvocate", "advocateBegan"),
            "personDeclines", List.of("understandRefusal", "considerDuties", "keepDoorOpen"),
            "recordOverride", List.of("countersignOverride", "reviewOverride", "reviewOverride"),
            "raiserEscalates", List.of("answerRaiser"),
            "personDied", List.of("thinkAfterDeath"));

    private final Random random;

    Happenings(Random random) {
        this.random = random;
    }

    /** The forms that are handed in beside this stage, in their order; often none. */
    List<String> beside(Stage stage) {
        List<String> forms = new ArrayList<>();
        if (stage == Stage.FEEDBACK_AND_CLOSURE && random.nextBoolean()) {
            happens("personDeclines", forms);
        }
        while (random.nextInt(2) == 0) {
            happens(ANYTHING.get(random.nextInt(ANYTHING.size())), forms);
        }
        return forms;
    }

    private void happens(String first, List<String> forms) {
        forms.add(first);
        FOLLOWS.getOrDefault(first, List.of()).stream().filter(next -> random.nextInt(12) > 0).forEach(forms::add);
    }
}
