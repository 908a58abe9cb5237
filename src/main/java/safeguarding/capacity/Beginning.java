package safeguarding.capacity;

import java.time.LocalDate;

/**
 * Whether the advocate has begun, looking back to the day on which one was asked for.
 *
 * @param referred null when that day is not on record
 */
record Beginning(Step step, LocalDate referred) {

    /** @param notBegunBecause also the answer when the person does not want an advocate */
    record Step(String advocateName, LocalDate advocateAcceptedOn, LocalDate advocateFirstContactOn, String whatTheAdvocateSays,
            String notBegunBecause, String chasedBy) {

        boolean hasBegun() {
            return advocateFirstContactOn != null;
        }
    }
}
