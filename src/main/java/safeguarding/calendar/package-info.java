/** The only room that knows what day it is, which days count, and how long we hope each step takes. */
package safeguarding.calendar;
