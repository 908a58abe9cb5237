package safeguarding.reopening;

/** Who asks to open an enquiry again. */
enum WhoAsks { PERSON, FAMILY, AGENCY, US }
