/** Some enquiries are for named people only, for a reason and for a time: for everybody else they do not exist (need to know, Caldicott). */
package safeguarding.restricted;
