package safeguarding.outcomes;

import java.util.Objects;

/**
 * One thing someone wants, as it was said.
 *
 * @param words   in their own words (SG-19)
 * @param menu    the menu item it is closest to, or null
 * @param askOfUs what they want us to do to make it happen, or null
 */
public record Wish(String words, MenuItem menu, String askOfUs) {

    /** The same wish said again; what was not repeated of it stays as it was. */
    Wish sayingAgain(Wish earlier) {
        return new Wish(words, menu == null ? earlier.menu : menu, askOfUs == null ? earlier.askOfUs : askOfUs);
    }

    boolean saysTheSameAs(Wish other) {
        return words.equals(other.words) && menu == other.menu && Objects.equals(askOfUs, other.askOfUs);
    }
}
