/** What will be done, by whom and when, and for which of the person's wishes. */
package safeguarding.plan;
