/** Someone is worried about an adult: what they said, what was done at once, what a manager decided, and what the raiser heard back. */
package safeguarding.concern;
