package safeguarding.report.level;

import java.util.List;

/** An enquiry that falls short of a level. @param missing what its record does not show, in words */
public record FallsShort(String reference, List<String> missing) {
}
