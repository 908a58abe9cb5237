package safeguarding.model;

/** One step on a way through the drawings: in which process, which element, and what people call it. */
public record Step(String process, String element, String name) {
}
