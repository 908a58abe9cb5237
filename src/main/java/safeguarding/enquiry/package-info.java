/** An enquiry stands in one stage, moves on, may come back to a stage, and is never deleted. */
package safeguarding.enquiry;
