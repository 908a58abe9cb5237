/** Draws figures for people who would rather look than read: from numbers that may be shown, in words that stay words, for eyes of every kind. */
package safeguarding.report.chart;
