package safeguarding.death;

/** Whether it is certain that the person has died. A mistake ends the thinking about a death and nothing else (MY-03c). */
enum DeathConfirmed { YES, NO_A_MISTAKE }
