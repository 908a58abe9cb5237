package safeguarding.capacity;

/** The table that a process owner can read and change: which advocate in which case (LA-15, SG-28). */
public interface AdvocacyTable {

    /** Exactly one answer for every case. @throws safeguarding.gate.Refusal when the table in force has none, or more than one */
    Duty duty(AdvocacyFacts facts);
}
