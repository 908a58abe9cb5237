package safeguarding.consent;

/** What someone can agree to, or not: saying yes to one of these is not saying yes to another (LA-16). */
public enum Scope {

    ENQUIRY("our finding out what happened"),
    SHARE_INFORMATION("passing on what they told us to those who need it"),
    MEETING("a meeting about them"),
    CONTACT_FAMILY("our talking with their family or friends"),
    CONTACT_EMPLOYER_OR_PROVIDER("our talking with a care provider or an employer"),
    CONTACT_POLICE("our talking with the police");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** How the record and the letters say it, to go on from "They agree to". */
    public String words() {
        return words;
    }
}
