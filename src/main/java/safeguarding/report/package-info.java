/** Looks, never touches: each question that managers, the board and the country ask, over a view of the record. */
package safeguarding.report;
