/** What needs a manager today. */
package safeguarding.report.today;
