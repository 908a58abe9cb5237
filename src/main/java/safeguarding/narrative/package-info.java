/** A tick is not a record: which words were typed once and pasted, or never typed. It points them out and stops nobody. */
package safeguarding.narrative;
