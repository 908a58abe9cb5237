package safeguarding.letters;

/**
 * A question and its answer, in words.
 *
 * @param field     key of the question
 * @param question  as the form asks it
 * @param words     the answer; a choice as the form words it, text to the letter
 * @param freeText  true when someone typed it in their own words
 */
public record Line(String field, String question, String words, boolean freeText) {
}
