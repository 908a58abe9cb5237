package safeguarding.learning;

import safeguarding.people.Voice;

/**
 * Words that somebody lets us use. Nothing leads back to whose enquiry it was.
 *
 * @param voice whose words; null when nobody wrote that down. Voices are never merged
 */
public record Quote(Told told, Voice voice, String words) {
}
