package safeguarding.overrides;

import safeguarding.people.YesNo;

/**
 * What must be done although the person does not agree. The components are the form's field keys.
 *
 * @param againstWhat what they said they do not want, or have not agreed to (SG-36)
 * @param urgent      YES when a life is in danger now: then acting comes before writing
 */
record ActionAsked(String againstWhat, String whatWeWillDo, YesNo urgent) {
}
