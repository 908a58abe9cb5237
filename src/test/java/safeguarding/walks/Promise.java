package safeguarding.walks;

/** Something that must never be. @param never what, in words @param count SQL that counts it for {@code :reference} */
record Promise(String never, String count) {
}
