package safeguarding.learning;

/**
 * How many items a period opened and closed under one theme.
 *
 * @param theme null for what nobody has sorted yet: that is a row of its own, and none of the themes
 */
public record ByTheme(Theme theme, long opened, long closed) {
}
