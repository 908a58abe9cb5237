package safeguarding.ownership;

/** A file as somebody hands it in. Its name decides what it is: {@code .bpmn}, {@code .dmn} or {@code .form}. */
public record ModelFile(String name, byte[] content) {
}
