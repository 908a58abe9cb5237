package safeguarding.closure;

import safeguarding.people.YesNo;

/** A manager's decision beside the work it is about. */
record Agreement(Decision decision, ClosingWork work) {

    boolean isGiven() {
        return decision.agree() == YesNo.YES;
    }

    boolean asksForMoreWorkWithThePerson() {
        return decision.agree() == YesNo.NO && decision.ifNotWhat() == WhatIsNeeded.MORE_WORK_WITH_PERSON;
    }
}
