package safeguarding.report.register;

import java.util.List;

/**
 * Whose enquiries are looked for.
 *
 * @param anybody true when it does not matter
 * @param names   user ids of the workers or names of the teams; when it does matter and there are none: what is nobody's yet
 */
public record Who(boolean anybody, List<String> names) {

    /** It does not matter whose it is. */
    static final Who ANYBODY = new Who(true, List.of());

    /** Nobody's yet. */
    static final Who NOBODY = new Who(false, List.of());
}
