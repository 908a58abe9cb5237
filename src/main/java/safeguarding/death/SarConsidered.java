package safeguarding.death;

/** What became of the question whether the Board should review how agencies worked together (Care Act 2014 s44). */
enum SarConsidered { REFER, NOT_NEEDED, DECIDE_LATER }
