package safeguarding.closure;

/** How the feedback conversation was held, or that it was tried and could not be (SG-60, X-07). */
public enum HowHeld { FACE_TO_FACE, PHONE, VIDEO, LETTER, NOT_HELD }
