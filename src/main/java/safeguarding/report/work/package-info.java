/** What only the engine knows about open work, as the reports ask for it. */
package safeguarding.report.work;
