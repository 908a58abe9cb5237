package safeguarding.concern;

/** The eleven kinds of abuse that the national return counts (SAC table SG2a). */
enum AbuseType {
    PHYSICAL, DOMESTIC, SEXUAL, SEXUAL_EXPLOITATION, PSYCHOLOGICAL, FINANCIAL_OR_MATERIAL, MODERN_SLAVERY, DISCRIMINATORY,
    ORGANISATIONAL, NEGLECT_OR_OMISSION, SELF_NEGLECT
}
