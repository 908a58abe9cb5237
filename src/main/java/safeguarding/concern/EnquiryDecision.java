package safeguarding.concern;

/** What follows from a concern. An enquiry outside section 42 is counted apart (CP-01, SAC SG1). */
enum EnquiryDecision {

    SECTION_42_ENQUIRY, OTHER_ENQUIRY, NO_ENQUIRY;

    boolean leadsToAnEnquiry() {
        return this != NO_ENQUIRY;
    }
}
