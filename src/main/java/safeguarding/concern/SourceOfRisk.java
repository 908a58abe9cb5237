package safeguarding.concern;

/** Where the risk comes from, as the national return counts it: a paid provider of social care comes before known or unknown (SAC SG2). */
enum SourceOfRisk { SERVICE_PROVIDER, KNOWN_TO_INDIVIDUAL, UNKNOWN_TO_INDIVIDUAL }
