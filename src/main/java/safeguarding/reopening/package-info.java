/** The door stays open: someone comes back, a manager decides with reasons, and the person is asked first (MY-01b). */
package safeguarding.reopening;
