package safeguarding.death;

/** How an enquiry goes on after a death: it may still protect others (MY-03c). */
enum AfterDeathNext { GO_ON_FOR_OTHERS, CLOSE }
