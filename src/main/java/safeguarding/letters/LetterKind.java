package safeguarding.letters;

/** One kind of letter. */
interface LetterKind {

    /** As the address of its page names it. */
    String kind();

    /** @throws safeguarding.gate.Refusal when there is nothing yet to write about */
    Letter write(String reference);
}
