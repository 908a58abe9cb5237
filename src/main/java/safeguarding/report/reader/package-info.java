/** Who may see in a list that an enquiry is there at all. */
package safeguarding.report.reader;
