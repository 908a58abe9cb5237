/** The review of the plan and the conversations before and after it: is done what was promised, and does it help the person? */
package safeguarding.review;
