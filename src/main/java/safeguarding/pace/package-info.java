/** At the person's pace: what they want may change at any time, and they may ask us to wait. */
package safeguarding.pace;
