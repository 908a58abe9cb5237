package safeguarding.conversation;

/** The main reason why they need care and support, as the national figures have it. None is an answer; a blank is not. */
enum SupportReason { PHYSICAL, SENSORY, MEMORY_AND_COGNITION, LEARNING_DISABILITY, MENTAL_HEALTH, SOCIAL, NONE, NOT_KNOWN }
