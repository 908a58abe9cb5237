package safeguarding.conversation;

/** Whether the person can make one certain decision, at this time (SG-25, LA-12, Mental Capacity Act 2005). */
record Capacity(Doubt capacityDoubt, String capacityDecision, Result capacityResult, String whatTheyWouldHaveWanted) {

    enum Doubt { NO_REASON_TO_DOUBT, DOUBT_ASSESSED, DOUBT_TO_ASSESS }

    enum Result { HAS_CAPACITY, LACKS_CAPACITY, FLUCTUATES }

    boolean isInDoubt() {
        return capacityDoubt == Doubt.DOUBT_ASSESSED || capacityDoubt == Doubt.DOUBT_TO_ASSESS;
    }

    /** True when a doubt is still to be assessed, or an assessment says more than that they can decide. */
    boolean isToBeLookedInto() {
        return isInDoubt() && capacityResult != Result.HAS_CAPACITY;
    }

    /** True when they can decide as far as anyone knows: their decision then stands, wise or not (LA-14). */
    boolean decidesThemselves() {
        return capacityDoubt == Doubt.NO_REASON_TO_DOUBT || capacityResult == Result.HAS_CAPACITY;
    }
}
