package safeguarding.capacity;

/**
 * That it was considered who helps them to be heard, and what the table answered.
 *
 * @param duty null until the table was asked
 */
record Considered(Hearing hearing, Duty duty) {

    boolean needsAnAdvocate() {
        return duty != null && duty.asksForSomeone();
    }
}
