package safeguarding.concern;

/** Who raised the concern, seen from the person (MY-09, R-17). */
enum RaiserRole { PERSON_THEMSELVES, FAMILY_OR_FRIEND, CARE_PROVIDER, HEALTH, POLICE, COUNCIL, OTHER_AGENCY, MEMBER_OF_PUBLIC }
