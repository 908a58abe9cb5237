package safeguarding.concern;

/** Whether the raiser heard back. Someone who gave no name cannot, which is not the same as being left out (MY-09). */
enum Told { YES, NO, ANONYMOUS }
