package safeguarding.capacity;

/** The kinds of advocate met in practice; the same list as in the preparation of the first conversation (SG-28). */
enum AdvocateType {

    CARE_ACT, IMCA, IMHA, IDVA, OTHER;

    /** Whom the table's answer means; null when it asks for nobody. */
    static AdvocateType askedForBy(Duty duty) {
        return switch (duty) {
            case CARE_ACT_ADVOCATE -> CARE_ACT;
            case IMCA -> IMCA;
            case NONE -> null;
        };
    }
}
