package safeguarding.overrides;

import safeguarding.people.YesNo;

/**
 * What a manager says about a decision. The components are the form's field keys.
 *
 * @param override number of the decision; null stands for the oldest that waits
 */
record CountersignAnswer(String override, YesNo countersign, String countersignBecause) {
}
