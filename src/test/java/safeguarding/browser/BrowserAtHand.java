package safeguarding.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Without a browser its tests are skipped with a sentence, or fail with it where {@code BROWSER_REQUIRED} is {@code true}. */
class BrowserAtHand implements ExecutionCondition {

    static final String MISSING = "The browser tests need " + Browser.CHROMIUM + " and " + Browser.CHROMEDRIVER
            + ". On Debian or Ubuntu: apt-get install chromium chromium-driver";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return decide(Stream.of(Browser.CHROMIUM, Browser.CHROMEDRIVER).allMatch(file -> file.toFile().canExecute()),
                Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED")));
    }

    static ConditionEvaluationResult decide(boolean isThere, boolean isRequired) {
        if (!isThere && isRequired) {
            throw new IllegalStateException(MISSING);
        }
        return isThere ? ConditionEvaluationResult.enabled("Chromium is there") : ConditionEvaluationResult.disabled(MISSING);
    }
}
