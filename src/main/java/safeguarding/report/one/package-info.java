/** One enquiry as a manager looks at it: who has it, and what is to be done. */
package safeguarding.report.one;
