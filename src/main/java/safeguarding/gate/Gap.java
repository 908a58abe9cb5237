package safeguarding.gate;

/** Something a gate is still waiting for, in the worker's words. */
public record Gap(String field, String sentence, String source) {
}
