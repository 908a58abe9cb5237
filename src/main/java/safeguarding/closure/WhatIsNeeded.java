package safeguarding.closure;

/** What a manager who does not agree to close still asks for. */
public enum WhatIsNeeded { MORE_WORK_WITH_PERSON, RECORD_ONLY }
