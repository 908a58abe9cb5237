package safeguarding.journal;

/**
 * A form that a worker can hand in at any time, whatever task is open: it starts a process of its own and finds its enquiry by the
 * reference typed into it (SG-19, X-05, X-06).
 *
 * @param <S> the room's section of the record
 */
public interface AtAnyTime<S> extends BesideTheStages<S> {

    /** Which enquiries this form can be about. */
    enum Reach {
        /** The enquiry is open and the person is alive. */
        WHILE_THE_PERSON_LIVES,
        /** The enquiry is open; the person may have died. */
        WHILE_OPEN,
        /** The enquiry has ended after a feedback conversation. */
        ONCE_CLOSED
    }

    default Reach reach() {
        return Reach.WHILE_THE_PERSON_LIVES;
    }

    /** There is no task yet to go back to: what is wrong is refused, and what is missing is asked for in the task that follows. */
    @Override
    default boolean mayGoOnWithout() {
        return false;
    }
}
