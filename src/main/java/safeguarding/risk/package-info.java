/** The danger has grown, for the person or for someone else: what is done at once, who weighs it, and who else gets help of their own. */
package safeguarding.risk;
