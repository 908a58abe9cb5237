package safeguarding.closure;

/** An answer to one of the six questions. Not wanting to answer and not being asked are never counted as no (SG-63, X-03). */
public enum Reply {

    YES, PARTLY, NO, DECLINED, NOT_ASKED;

    /** True when it is the person's own yes, partly or no. */
    public boolean isAnswer() {
        return this == YES || this == PARTLY || this == NO;
    }
}
