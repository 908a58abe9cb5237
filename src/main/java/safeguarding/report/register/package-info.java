/** The register: every enquiry, open and ended, to look for and to sort. */
package safeguarding.report.register;
