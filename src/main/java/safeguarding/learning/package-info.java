/** What people say we could have done better has somebody who sees to it, and does not end before something has changed (SG-62, LA-45). */
package safeguarding.learning;
