package safeguarding.model.part;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that a drawing may ask of the record, and do. There is no other way for a drawing to make something happen, so a drawing is
 * never a way to run code.
 */
public enum Call {

    GATE_IS_OPEN("${gate.isOpen(execution, '<form>')}", Place.CONDITION),
    PATH_LEADS("${path.leads(execution, '<turning>')}", Place.CONDITION),
    OUTCOMES_ARE_CURRENT("${outcomes.areCurrent(execution)}", Place.CONDITION),
    DUE_OF("${due.of(execution, '<form>')}", Place.DUE),
    DUE_DAY("${due.day(execution, '<question>')}", Place.DUE, Place.TIMER),
    DUE_IN_WORKING_DAYS("${due.inWorkingDays(<days>)}", Place.DUE, Place.TIMER),
    HANDOVER_RECEIVER("${handover.receiver(execution)}", Place.ASSIGNEE),
    HANDOVER_ADVISER("${handover.adviser(execution)}", Place.ASSIGNEE),
    ENQUIRY_TELL("${enquiry.tell(execution, '<message>')}", Place.ACTION),
    ENQUIRY_OPEN_AGAIN("${enquiry.openAgain(execution)}", Place.ACTION),
    PACE_REST("${pace.rest(execution)}", Place.ACTION),
    PACE_GO_ON("${pace.goOn(execution)}", Place.ACTION),
    HANDOVER_HAND_OVER("${handover.handOver(execution)}", Place.ACTION),
    ADVOCACY_DECIDE("${advocacy.decide(execution)}", Place.ACTION),
    LINKED_CONCERN_RAISE("${linkedConcern.raise(execution)}", Place.ACTION),
    BUSINESS_KEY("#{execution.processBusinessKey}", Place.REFERENCE);

    private final String written;
    private final Set<Place> places;
    private final Pattern pattern;

    Call(String written, Place... places) {
        this.written = written;
        this.places = Set.of(places);
        this.pattern = Pattern.compile(Pattern.quote(written).replaceAll("<(form|turning|question|message)>", "\\\\E(\\\\w+)\\\\Q")
                .replace("<days>", "\\E(\\d{1,3})\\Q"));
    }

    /** How it is written, with what is yours to choose in pointed brackets. */
    public String written() {
        return written;
    }

    /** Where it may stand. */
    public Set<Place> places() {
        return places;
    }

    /** The call that a text is, letter by letter, with the name in it; empty when it is none. */
    public static Optional<Said> read(String text) {
        return !looksLikeOne(text) ? Optional.empty() : Arrays.stream(values()).flatMap(call -> {
            Matcher found = call.pattern.matcher(text);
            return found.matches() ? Stream.of(new Said(call, found.groupCount() == 0 ? "" : found.group(1))) : null;
        }).findFirst();
    }

    /** True for a text that would be carried out. */
    static boolean looksLikeOne(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** One call as it stands in a drawing. */
    public record Said(Call call, String name) {
    }
}
