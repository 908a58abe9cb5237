package safeguarding.journal;

/** Keeps the answers that mean the same in every form, such as wishes and actions, whichever form they come from. */
public interface Keeper {

    /** Refuses what is wrong, before anything is kept. @throws safeguarding.gate.Refusal with the worker's sentence */
    default void refuse(Submission submission) {
    }

    /** Called once for each entry, before the form's own {@link Form#keep}. */
    void keep(Answers answers, Entry entry);
}
