/** Counts the rows of a view: which answers there are, within a period, cut by what the reader wants to compare. */
package safeguarding.report.count;
