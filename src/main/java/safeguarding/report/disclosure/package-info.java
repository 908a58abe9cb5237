/** What may leave the team: no number by which somebody could be known. */
package safeguarding.report.disclosure;
