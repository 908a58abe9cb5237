package safeguarding.learning;

/**
 * One item on the page.
 *
 * @param typed what stands in its boxes
 * @param wrong the sentence beside one of them, or null
 */
record LearningRow(Item item, TypedStep typed, TypedStep.Wrong wrong) {

    static LearningRow asItIs(Item item) {
        return new LearningRow(item, TypedStep.asItIs(item), null);
    }

    /** The sentence beside this box, or null. */
    public String wrongAbout(String field) {
        return wrong != null && wrong.field().equals(field) ? wrong.sentence() : null;
    }
}
