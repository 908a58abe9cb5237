package safeguarding.enquiries;

/** What the person answered when they were asked again whether they agree (LA-16). Not asked is not the same as refused. */
enum Consent { GIVEN, REFUSED, NOT_ABLE, NOT_ASKED }
