package safeguarding.report.count;

import java.util.List;

/** The code lists of the record, in a reader's words and in the order in which they are shown. A test holds them together with the forms. */
public final class Codes {

    public static final List<Code> VOICES = Code.list("PERSON", "The person", "REPRESENTATIVE", "Someone who speaks for them", "ADVOCATE", "An advocate");

    public static final List<Code> YES_NO = Code.list("YES", "Yes", "NO", "No");

    /** Answers to a question that the person is asked: “declined” and “not asked” are not “no”. */
    public static final List<Code> REPLIES = Code.list("YES", "Yes", "PARTLY", "Partly", "NO", "No", "DECLINED", "Did not want to say",
            "NOT_ASKED", "Not asked");

    public static final List<Code> STAGES = Code.list("CONCERN", "Concern", "FIRST_CONVERSATION", "First conversation", "STRATEGY_PLANNING",
            "Strategy planning", "MAKING_ENQUIRIES", "Enquiries", "CASE_CONFERENCE", "Case conference", "REVIEW", "Review",
            "FEEDBACK_AND_CLOSURE", "Feedback and closure");

    public static final List<Code> SOURCES = Code.list("SERVICE_PROVIDER", "Service provider", "KNOWN_TO_INDIVIDUAL", "Other, known to them",
            "UNKNOWN_TO_INDIVIDUAL", "Other, not known to them");

    public static final List<Code> LOCATIONS = Code.list("OWN_HOME", "Own home", "IN_THE_COMMUNITY", "In the community", "COMMUNITY_SERVICE",
            "In a community service", "CARE_HOME_NURSING", "Care home, nursing", "CARE_HOME_RESIDENTIAL", "Care home, residential",
            "HOSPITAL_ACUTE", "Hospital, acute", "HOSPITAL_MENTAL_HEALTH", "Hospital, mental health", "HOSPITAL_COMMUNITY", "Hospital, community",
            "OTHER", "Somewhere else");

    public static final List<Code> ABUSE_TYPES = Code.list("PHYSICAL", "Physical", "SEXUAL", "Sexual", "PSYCHOLOGICAL", "Psychological",
            "FINANCIAL_OR_MATERIAL", "Financial or material", "DISCRIMINATORY", "Discriminatory", "ORGANISATIONAL", "Organisational",
            "NEGLECT_OR_OMISSION", "Neglect and acts of omission", "DOMESTIC", "Domestic", "SEXUAL_EXPLOITATION", "Sexual exploitation",
            "MODERN_SLAVERY", "Modern slavery", "SELF_NEGLECT", "Self-neglect");

    public static final List<Code> CAPACITY = Code.list("HAS", "Could decide", "LACKS", "Lacked capacity", "NOT_KNOWN", "Not known");

    public static final List<Code> AGES = Code.list("18-64", "18 to 64", "65-74", "65 to 74", "75-84", "75 to 84", "85-94", "85 to 94", "95+", "95 and over");

    public static final List<Code> ETHNICITY = Code.list("WHITE", "White", "MIXED", "Mixed or multiple", "ASIAN", "Asian or Asian British",
            "BLACK", "Black, African, Caribbean or Black British", "OTHER", "Other ethnic group", "DECLINED", "Did not want to say",
            "NOT_KNOWN", "Not known");

    public static final List<Code> GENDER = Code.list("MALE", "Male", "FEMALE", "Female", "OTHER", "Other", "DECLINED", "Did not want to say",
            "NOT_KNOWN", "Not known");

    /** The nine things that people often want (SG-06). A wish that is close to none of them has no code. */
    public static final List<Code> MENU = Code.list("ABUSE_STOPS", "The abuse stops and I feel safer", "PROTECT_MYSELF",
            "I can help protect myself in future", "MORE_CONFIDENT", "I feel more confident", "ABUSER_STAYS_AWAY",
            "The person who hurt me stays away", "BE_INVOLVED", "I am involved in what happens next", "PEOPLE_KEEP_WORD",
            "People do what they say they will do", "POLICE_PROSECUTE", "The police prosecute", "GET_SUPPORT",
            "I get the support there is for me", "MORE_FRIENDS", "I make more friends");

    /** The twelve kinds of help (RO-13). */
    public static final List<Code> RESPONSES = Code.list("INFORMATION_ADVICE", "Information and advice made for them", "CONFIDENCE_SELF_ESTEEM",
            "Building confidence and self-respect", "SUPPORTED_DECISION_MAKING", "Support to make their own decisions", "PEER_SUPPORT",
            "Support from people who have been through the same", "PERSONAL_ASSISTANT_RISKS",
            "Help with risks when they employ a personal assistant", "FAMILY_GROUP_CONFERENCE", "A family group conference",
            "THERAPY_COUNSELLING", "Therapy or counselling", "BRIEF_INTERVENTION", "A few short sessions of practical help", "ADVOCACY",
            "Advocacy", "MEDIATION", "Mediation to settle a conflict", "SUPPORT_FOR_WHO_CAUSED_HARM",
            "Support for the person who caused harm", "RESTORATIVE_JUSTICE", "Restorative justice");

    private Codes() {
    }
}
