package safeguarding.web.report;

/** There is nothing at this address. */
class NotThere extends RuntimeException {

    NotThere(String sentence) {
        super(sentence);
    }
}
