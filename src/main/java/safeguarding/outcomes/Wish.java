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

    boolean saysTheSameAs(Wish other) {
        return words.equals(other.words) && menu == other.menu && Objects.equals(askOfUs, other.askOfUs);
    }
}
