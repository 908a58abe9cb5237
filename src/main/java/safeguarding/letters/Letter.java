package safeguarding.letters;

/**
 * One plain page, made from the record anew each time it is opened; nothing in it is typed for it alone.
 *
 * @param kind  as the address of its page names it, and its template after {@code letter-}
 * @param words what this kind of letter says of its own
 */
public record Letter(String kind, Letterhead head, Object words) {
}
