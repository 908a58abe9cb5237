package safeguarding.concern;

/** Who was called at once. None is an answer; a blank is not (LA-21). */
enum CalledAtOnce { POLICE, AMBULANCE, FIRE, NONE }
