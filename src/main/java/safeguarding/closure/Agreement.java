package safeguarding.closure;

import java.util.Set;
import safeguarding.people.YesNo;

/**
 * A manager's decision beside the work it is about.
 *
 * @param open what is neither done nor explained
 */
record Agreement(Decision decision, ClosingWork work, Set<Check> open) {

    boolean isGiven() {
        return decision.agree() == YesNo.YES;
    }

    boolean asksForMoreWorkWithThePerson() {
        return decision.agree() == YesNo.NO && decision.ifNotWhat() == WhatIsNeeded.MORE_WORK_WITH_PERSON;
    }
}
