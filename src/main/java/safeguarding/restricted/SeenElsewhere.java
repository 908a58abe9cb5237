package safeguarding.restricted;

/** Somewhere beside the record where people see enquiries, such as lists of tasks. It shows what the restriction allows and nothing more. */
public interface SeenElsewhere {

    /**
     * Who may read this enquiry has just changed.
     *
     * @throws safeguarding.gate.Refusal when it cannot be so, with what to do about it: then nothing has changed
     */
    void changed(String reference);
}
