package safeguarding.handover;

import java.util.Optional;

/** Who works on enquiries here, as the system knows them. */
public interface Colleagues {

    /**
     * The user id of the colleague with this user id or full name.
     *
     * @return empty when nobody who works on enquiries is called that
     * @throws safeguarding.gate.Refusal when more than one colleague is called that
     */
    Optional<String> userId(String name);
}
