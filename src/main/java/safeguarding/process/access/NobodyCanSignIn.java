package safeguarding.process.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The start stops because there would be nobody who could sign in. */
class NobodyCanSignIn extends IllegalStateException {

    private static final String REMEDY = "Name the first administrator by the environment variables MSP_FIRST_ADMIN_USER and "
            + "MSP_FIRST_ADMIN_PASSWORD (at least 12 characters) and start again.";

    NobodyCanSignIn() {
        super("Nobody could sign in yet, so the start stops here. " + REMEDY);
    }

    /** Says so in two sentences instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NobodyCanSignIn> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, NobodyCanSignIn cause) {
            return new FailureAnalysis("Nobody could sign in yet: there are no people in the system.", REMEDY, cause);
        }
    }
}
