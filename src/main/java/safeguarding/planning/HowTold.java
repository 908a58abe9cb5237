package safeguarding.planning;

/** The way the person was told (SG-41). */
enum HowTold { FACE_TO_FACE, PHONE, VIDEO, LETTER }
