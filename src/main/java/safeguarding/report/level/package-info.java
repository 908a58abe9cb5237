/** Bronze, Silver and Gold, worked out from the record and never declared: what each closed enquiry shows, and what all of them together let us claim. */
package safeguarding.report.level;
