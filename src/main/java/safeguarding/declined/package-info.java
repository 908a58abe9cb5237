/** Declining is a conversation, not an exit: why they say no, whom else it touches, and a door that stays open (MY-01, MY-03, MY-06). */
package safeguarding.declined;
