package safeguarding.web.report;

/** Too many others ask for reports just now. */
class NotNow extends RuntimeException {

    NotNow() {
        super("Several people are opening reports just now, and work with people comes first. Please try again in a minute.");
    }
}
