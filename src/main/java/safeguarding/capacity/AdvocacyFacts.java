package safeguarding.capacity;

/**
 * What the question of an advocate rests on (SG-28, LA-15).
 *
 * @param difficulty        real difficulty in at least one of the four parts of taking part (Care Act 2014 s68(3))
 * @param appropriatePerson someone unpaid who can help and whom the person accepts (Care Act 2014 s68(4) and (5))
 * @param conclusion        of the last assessment, or null when there is none: then nobody may say that they cannot decide
 */
public record AdvocacyFacts(boolean difficulty, boolean appropriatePerson, Conclusion conclusion) {
}
