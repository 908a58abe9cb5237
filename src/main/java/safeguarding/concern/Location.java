package safeguarding.concern;

/** Where it happened, as the national return counts it (SAC SG2). */
enum Location {
    OWN_HOME, IN_THE_COMMUNITY, COMMUNITY_SERVICE, CARE_HOME_NURSING, CARE_HOME_RESIDENTIAL, HOSPITAL_ACUTE, HOSPITAL_MENTAL_HEALTH,
    HOSPITAL_COMMUNITY, OTHER
}
