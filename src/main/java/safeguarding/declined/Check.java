package safeguarding.declined;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import safeguarding.gate.UkDay;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * One question about a refusal with its answer in words, for whoever decides about closing (MY-01a, X-08).
 *
 * @param words {@link #NOT_RECORDED} while there is no answer: a gap is shown, not left out
 */
public record Check(String question, String words) {

    /** Stands where an answer is missing. */
    public static final String NOT_RECORDED = "Not recorded";

    static Check of(String question, Object... answers) {
        String words = Arrays.stream(answers).filter(Objects::nonNull).map(Check::said).collect(Collectors.joining(" · "));
        return new Check(question, words.isEmpty() ? NOT_RECORDED : words);
    }

    private static String said(Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().map(Check::said).collect(Collectors.joining("; "));
        }
        if (answer instanceof YesNo yes) {
            return yes == YesNo.YES ? "Yes" : "No";
        }
        return answer instanceof Worded choice ? choice.words()
                : answer instanceof Voice voice ? voice.words()
                : answer instanceof LocalDate day ? UkDay.of(day) : answer.toString();
    }
}
