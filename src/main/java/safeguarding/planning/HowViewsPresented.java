package safeguarding.planning;

/** How the person's views reached the discussion (SG-39). */
enum HowViewsPresented { IN_PERSON, IN_WRITING, BY_REPRESENTATIVE, BY_ADVOCATE, BY_WORKER }
