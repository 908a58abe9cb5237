package safeguarding.closure;

import safeguarding.people.YesNo;

/** The manager's decision as typed. The components are the form's field keys. */
record Decision(YesNo agree, String agreeBecause, WhatIsNeeded ifNotWhat, String whatIsNeeded) {
}
