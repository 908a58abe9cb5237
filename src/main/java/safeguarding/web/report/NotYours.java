package safeguarding.web.report;

/** Somebody asks for what is not theirs to see. */
class NotYours extends RuntimeException {

    NotYours() {
        super("Only managers see which enquiries are behind a number. The numbers themselves are on the page before.");
    }
}
