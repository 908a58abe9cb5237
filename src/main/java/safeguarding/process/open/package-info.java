/** What is open, brought to the reports: the engine's own queries count for one person at a time, and a report asks for all. */
package safeguarding.process.open;
