/** Planning with the person's views on the table, and telling them straight away what was planned. */
package safeguarding.planning;
