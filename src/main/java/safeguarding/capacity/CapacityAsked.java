package safeguarding.capacity;

import java.time.LocalDate;

/** Somebody asks whether the person can decide something, or who helps them to be heard. */
record CapacityAsked(LocalDate heldOn, About capacityOrAdvocacy, String capacityDecision, String doubtBecause) {

    enum About { CAPACITY, ADVOCACY, BOTH }
}
