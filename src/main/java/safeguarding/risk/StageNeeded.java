package safeguarding.risk;

/** What a manager advises to bring about next. It moves nothing: the worker still agrees the next step with the person (LA-34, X-07). */
enum StageNeeded { NONE, STRATEGY_PLANNING, CASE_CONFERENCE, REVIEW }
