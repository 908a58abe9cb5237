package safeguarding.handover;

import safeguarding.people.YesNo;

/**
 * Someone is asked to take the enquiry on (MY-07).
 *
 * @param receiverName   user name or full name of a colleague, or the organisation and a named person there
 * @param personToldWhat what the person heard about it and said to it, or why they have not been told
 */
record TransferAsked(Receiver receiver, String receiverName, String transferBecause, YesNo personToldOfTransfer, String personToldWhat) {
}
