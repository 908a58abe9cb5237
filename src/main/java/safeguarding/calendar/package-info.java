/** The only room that knows what day it is and which days count. */
package safeguarding.calendar;
