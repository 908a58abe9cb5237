/** Nobody is handed on like a parcel: asking someone to take over, asking for advice, and hearing whoever raised the concern. */
package safeguarding.handover;
