/** Who looks after how many enquiries, so that nobody carries too much. */
package safeguarding.report.workload;
