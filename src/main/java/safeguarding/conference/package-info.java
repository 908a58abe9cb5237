/** The case conference and the conversations before and after it, so that the person knows what to expect, is heard, and is all right. */
package safeguarding.conference;
