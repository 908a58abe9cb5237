package safeguarding.outcomes;

/** The grid as the person sees it, as typed. The components are the form's field keys (CP-24, LA-44). */
public record PersonView(GridReply wellbeing, GridReply safety, String gridNotAskedBecause) {

    /** True when one of the two could not be asked. */
    public boolean leftSomethingUnasked() {
        return wellbeing == GridReply.NOT_ASKED || safety == GridReply.NOT_ASKED;
    }

    /** True when the person gave at least one place on the grid themselves. */
    public boolean isAnswered() {
        return hasPoint(wellbeing) || hasPoint(safety);
    }

    private static boolean hasPoint(GridReply reply) {
        return reply != null && reply.point().isPresent();
    }
}
