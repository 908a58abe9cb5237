/** One enquiry as a manager looks at it: who has it, and what became of what was planned. */
package safeguarding.report.one;
