package safeguarding.overrides;

/** What a manager did when the day to look again had come. The component is the form's field key. */
record Reminding(String whatYouDid) {
}
