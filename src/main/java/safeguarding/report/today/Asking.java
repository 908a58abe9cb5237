package safeguarding.report.today;

/** Finds what is to be known about one matter. */
public interface Asking {

    Matter about();

    /** @param reader who looks: what is kept from them is neither listed nor counted @param first how many lines to read at most */
    Part ask(String reader, int first);
}
