package safeguarding.closure;

/** Who asked: people may tell someone independent what they would not tell their own worker (SG-60). */
public enum AskedBy { WORKER, SOMEONE_INDEPENDENT }
