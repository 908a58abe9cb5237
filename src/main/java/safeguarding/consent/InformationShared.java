package safeguarding.consent;

/**
 * What was shared at any time.
 *
 * @param saidNo true when the word that counts about sharing is no, as the record stands
 */
record InformationShared(ShareList log, boolean saidNo) {
}
