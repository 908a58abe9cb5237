package safeguarding.report.reader;

/** A restricted enquiry is in a list only for those who may read it; for everybody else it is not there, and not counted. */
public final class MayRead {

    /** The parameter for the user id of whoever looks. */
    public static final String READER = "reader";

    private MayRead() {
    }

    /** A condition in SQL for the column with the reference. It asks once for the few that are kept from this reader. */
    public static String reference(String column) {
        return column + " not in (select kept.reference from restricted_enquiry kept where kept.reference not in "
                + "(select allowed.reference from restricted_reader allowed where allowed.user_id = :" + READER + "))";
    }
}
