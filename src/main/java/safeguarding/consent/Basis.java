package safeguarding.consent;

/** What makes it lawful to share information (LA-31; UK GDPR articles 6 and 9, Data Protection Act 2018 schedule 1). */
public enum Basis { CONSENT, VITAL_INTERESTS, PUBLIC_TASK, LEGAL_DUTY, SUBSTANTIAL_PUBLIC_INTEREST }
