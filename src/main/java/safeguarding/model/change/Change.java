package safeguarding.model.change;

/**
 * One difference between two versions of a model.
 *
 * @param element  id of the part in the drawing, key of the question or id of the rule; empty when it is about the whole
 * @param name     what people call it
 * @param sentence what is different, in plain words
 */
public record Change(Kind kind, String element, String name, String sentence) {

    /** What happened to a part. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED("New"),
        /** Only the earlier version has it. */
        REMOVED("Gone"),
        /** Both have it, and it is not the same. */
        CHANGED("Changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** One word for a badge. */
        public String word() {
            return word;
        }

        /** The same for a style and for the script that draws. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Change added(String element, String name, String sentence) {
        return new Change(Kind.ADDED, element, name, sentence);
    }

    static Change removed(String element, String name, String sentence) {
        return new Change(Kind.REMOVED, element, name, sentence);
    }

    static Change changed(String element, String name, String sentence) {
        return new Change(Kind.CHANGED, element, name, sentence);
    }
}
