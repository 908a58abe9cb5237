package safeguarding.journal;

import java.util.List;
import safeguarding.gate.Gate;

/**
 * The questions that process owners added to forms, without a programmer. Each version of a form is looked at by itself: an entry is
 * held to what was asked when it was written, so that a new question never opens again what was finished before.
 */
public interface AddedQuestions {

    /**
     * A question that no room knows.
     *
     * @param field its key; for a question in the rows of a list, the key of the list before it: {@code actions.pets}
     * @param label as people read it
     * @param asked the question as the form asks it, with its choices
     */
    record Added(String field, String label, String asked) {
    }

    /** Those that this version of a form asks, in its order; none for a version that is not there any more. */
    List<Added> in(String form, int version);

    /** What the process owners marked in this version as needed before the work goes on. */
    Gate<Answers> gate(String form, int version);
}
