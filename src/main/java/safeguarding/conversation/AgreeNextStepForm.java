package safeguarding.conversation;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;

/** Agrees with the person which stage comes next, in proportion: the feedback conversation is the only one nobody goes without. */
@Component
class AgreeNextStepForm implements Form<NextStep> {

    @Override
    public String id() {
        return "agreeNextStep";
    }

    @Override
    public NextStep read(String reference, Answers answers) {
        return answers.as(NextStep.class);
    }

    @Override
    public Gate<NextStep> gate() {
        return Gate.of(
                new Rule<>("nextStage", "Choose the next step.", "X-07", step -> step.stage().isPresent()),
                new Rule<>("nextStageBecause", "Say why this step, and why not the others.", "X-07", step -> step.nextStageBecause() != null),
                new Rule<>("agreedWith", "Say with whom you agreed this; if it is not agreed with anyone, say why.", "X-07, X-02, SG-01",
                        NextStep::isAgreedOrExplained));
    }

    /** One turning for each stage after the first conversation, named by the stage's code. */
    @Override
    public Map<String, Predicate<NextStep>> turnings() {
        return Arrays.stream(Stage.values()).filter(Stage::followsFirstConversation)
                .collect(toMap(Stage::code, stage -> step -> step.leadsTo(stage)));
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
