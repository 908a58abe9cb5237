package safeguarding.conference;

/** Who was at a meeting for the person; the person counts as there even when someone came with them (SG-49). */
public enum Attended { PERSON, REPRESENTATIVE, ADVOCATE, NOBODY }
