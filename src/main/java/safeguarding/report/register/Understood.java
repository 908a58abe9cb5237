package safeguarding.report.register;

import java.util.Map;

/**
 * What was made of what somebody typed.
 *
 * @param wanted null when something is wrong
 * @param wrong  a sentence for each field that is wrong, by its name
 */
record Understood(Wanted wanted, Map<String, String> wrong) {
}
