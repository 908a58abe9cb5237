/** The indicators for the Safeguarding Adults Board, one file each: what is counted, from when to when, out of what, and what it cannot show. */
package safeguarding.report.figure;
