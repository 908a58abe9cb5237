package safeguarding.declined;

/** A choice that can be read by people. */
interface Worded {

    /** How the forms say it. */
    String words();
}
