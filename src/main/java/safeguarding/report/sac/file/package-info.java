/** The national return as files that a spreadsheet opens: real numbers, headings, and nothing that runs. */
package safeguarding.report.sac.file;
