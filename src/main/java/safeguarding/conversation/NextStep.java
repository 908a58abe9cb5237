package safeguarding.conversation;

import java.util.Optional;
import safeguarding.enquiry.Stage;

/**
 * The stage that comes next, chosen with the person and in proportion.
 *
 * @param nextStage the stage's code; the first conversation is not repeated as a stage
 */
record NextStep(String nextStage, String nextStageBecause, AgreedWith agreedWith, String agreedBecause) {

    enum AgreedWith { PERSON, REPRESENTATIVE, ADVOCATE, NOT_AGREED }

    Optional<Stage> stage() {
        return Stage.of(nextStage).filter(Stage::followsFirstConversation);
    }

    boolean leadsTo(Stage stage) {
        return stage().filter(stage::equals).isPresent();
    }

    boolean isAgreedOrExplained() {
        return agreedWith != null && (agreedWith != AgreedWith.NOT_AGREED || agreedBecause != null);
    }
}
