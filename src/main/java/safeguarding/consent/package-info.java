/** What the person agrees to, since when and until when, and what was passed on about them to whom and why (LA-16, LA-31). */
package safeguarding.consent;
