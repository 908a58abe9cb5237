package safeguarding.plan;

/** A wish for which nothing is planned, and why (SG-40). */
public record WithoutAction(String wish, String because) {
}
