package safeguarding.outcomes;

/** The nine outcomes that service users themselves chose for the menu (SG-06). The codes are stable, for reports. */
public enum MenuItem {

    ABUSE_STOPS("The abuse stops and I feel safer"),
    PROTECT_MYSELF("I can help protect myself in future"),
    MORE_CONFIDENT("I feel more confident"),
    ABUSER_STAYS_AWAY("The person who hurt me stays away"),
    BE_INVOLVED("I am involved in what happens next"),
    PEOPLE_KEEP_WORD("People do what they say they will do"),
    POLICE_PROSECUTE("The police prosecute"),
    GET_SUPPORT("I get the support there is for me"),
    MORE_FRIENDS("I make more friends");

    private final String words;

    MenuItem(String words) {
        this.words = words;
    }

    /** How the booklet and the forms say it. */
    public String words() {
        return words;
    }
}
