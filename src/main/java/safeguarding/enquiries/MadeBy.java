package safeguarding.enquiries;

/** Whether the council asks itself or has caused someone else to ask (Care Act 2014 s42(2)). */
enum MadeBy { COUNCIL, CAUSED }
