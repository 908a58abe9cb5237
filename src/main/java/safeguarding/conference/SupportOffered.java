package safeguarding.conference;

/** Whether support to come to a meeting was offered, and what the person said (SG-48). */
public enum SupportOffered { OFFERED_ACCEPTED, OFFERED_DECLINED, NOT_OFFERED }
