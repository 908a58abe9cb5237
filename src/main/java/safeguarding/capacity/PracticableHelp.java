package safeguarding.capacity;

/** Help that can let someone make their own decision; all that is practicable comes first (Mental Capacity Act 2005 s1(3)). */
enum PracticableHelp { TIME_OF_DAY, PLACE, INTERPRETER, PICTURES, TRUSTED_PERSON, ADVOCATE, BREAKS, TREATMENT_FIRST, OTHER }
