/** The pages on which managers look after the whole of the work. Everything here is a GET, and can be shown within Cockpit. */
package safeguarding.web.manage;
