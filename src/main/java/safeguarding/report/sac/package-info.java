/** What the country asks: the tables of the Safeguarding Adults Collection for one year, and which enquiries miss what for them. */
package safeguarding.report.sac;
