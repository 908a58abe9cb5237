package safeguarding.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import safeguarding.gate.Refusal;

/** Lets a refusal leave the engine as an answer the worker can read (400 with the sentence, all rolled back), not as a failure. */
final class Plainly {

    private Plainly() {
    }

    static <T> T refused(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new FormFieldValidationException("refused", refusal.getMessage(), refusal);
        }
    }

    static void refused(Runnable work) {
        refused(() -> {
            work.run();
            return null;
        });
    }
}
