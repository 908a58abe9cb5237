package safeguarding.learning;

import java.util.Arrays;
import java.util.Optional;

/** Looks for what came in an address or a form among the codes of a list. */
final class Codes {

    private Codes() {
    }

    static <C extends Enum<C>> Optional<C> find(Class<C> list, String typed) {
        return Arrays.stream(list.getEnumConstants()).filter(code -> code.name().equals(typed)).findFirst();
    }
}
