/** Who asks what, what was found, and what was shared with whom and on which basis. */
package safeguarding.enquiries;
