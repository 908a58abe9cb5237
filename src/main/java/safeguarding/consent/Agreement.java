package safeguarding.consent;

/** What they answered when they were asked whether they agree (LA-16). Not asked is not the same as refused. */
public enum Agreement { GIVEN, REFUSED, NOT_ABLE, NOT_ASKED }
