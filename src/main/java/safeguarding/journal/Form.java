package safeguarding.journal;

import java.util.Map;
import java.util.function.Predicate;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;

/**
 * One form of the corridor: what its answers mean, what is wrong with them, and what is still missing.
 * Each stage room has one such component per form; a form that a process owner adds needs none.
 *
 * @param <S> the room's section of the record, built anew from the answers each time it is asked for
 */
public interface Form<S> {

    /** The id in {@code forms/<id>.form} and in the models. */
    String id();

    /** The section these answers make, together with what the room must look back to. */
    S read(String reference, Answers answers);

    /** What must be recorded before the corridor goes on. */
    Gate<S> gate();

    /** Refuses what is wrong, before anything is kept. @throws Refusal with the sentence the worker reads */
    default void refuse(S section, Submission submission) {
    }

    /** Keeps what belongs in tables of its own. */
    default void keep(S section, Entry entry) {
    }

    /** What saves typing when the form is opened fresh. */
    default Map<String, Object> prefill(String reference) {
        return Map.of();
    }

    /** The turnings that this form's answers decide, by the name the models use. */
    default Map<String, Predicate<S>> turnings() {
        return Map.of();
    }

    /** True when a worker may go on without what is missing, with a reason that a manager sees. */
    default boolean mayGoOnWithout() {
        return true;
    }

    /**
     * True when the form is filled in anew for each visit to a stage. What belongs to the whole enquiry stays what it was when the
     * stage changes beside it.
     */
    default boolean isOfItsStage() {
        return true;
    }

    /** False for what never waits, even while the person has asked us to. */
    default boolean mayWait() {
        return true;
    }

    /**
     * True when whoever hands in these answers has the enquiry from then on: they are its worker (RO-14). False for what is only decided,
     * advised or turned down.
     */
    default boolean isWork(Answers answers) {
        return true;
    }

    /** True when this form records the work of a stage, after which the person's wishes must be asked about again (SG-05). */
    default boolean isStageWork() {
        return false;
    }
}
