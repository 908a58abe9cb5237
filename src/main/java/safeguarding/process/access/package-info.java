/** Only the right people: groups, what each may do, and who may open which door. */
package safeguarding.process.access;
