package safeguarding.gate;

/** A lock: what was sent is wrong, so nothing of it is saved. The message is the sentence the worker reads. */
public class Refusal extends RuntimeException {

    /** @param sentence plain words: what is wrong, where, and what to do */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** @throws Refusal with that sentence, when something is wrong */
    public static void when(boolean wrong, String sentence) {
        if (wrong) {
            throw new Refusal(sentence);
        }
    }
}
