package safeguarding.letters;

/**
 * Words made harmless for a form's text component, which runs what it shows through a template engine, Markdown and HTML.
 * Letters, digits and single spaces stay; every other character becomes a numeric entity, so that none of the three can act on it.
 */
final class Shielded {

    private static final int NO_BREAK_SPACE = 0xA0;

    private Shielded() {
    }

    /** One line of HTML that shows exactly these words; line breaks stay line breaks. */
    static String of(String words) {
        StringBuilder shielded = new StringBuilder(words.length() * 2);
        String plain = words.replace("\r\n", "\n").replace('\r', '\n');
        int before = ' ';
        for (int character : plain.codePoints().toArray()) {
            append(character, before, shielded);
            before = character;
        }
        return shielded.toString();
    }

    private static void append(int character, int before, StringBuilder shielded) {
        if (character == '\n') {
            shielded.append("<br>");
        } else if (character == ' ' && (before == ' ' || before == '\n')) {
            // HTML would swallow a second space.
            entity(NO_BREAK_SPACE, shielded);
        } else if (character == ' ' || Character.isLetterOrDigit(character) || isForbiddenAsEntity(character)) {
            shielded.appendCodePoint(character);
        } else {
            entity(character, shielded);
        }
    }

    /** HTML reads the entities 128 to 159 as other characters; as they are they mean nothing to anyone. */
    private static boolean isForbiddenAsEntity(int character) {
        return character >= 0x80 && character <= 0x9F;
    }

    private static void entity(int character, StringBuilder shielded) {
        shielded.append("&#").append(character).append(';');
    }
}
