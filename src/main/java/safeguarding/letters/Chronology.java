package safeguarding.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.StageVisit;
import safeguarding.people.Names;
import safeguarding.restricted.Restrictions;
import safeguarding.restricted.Step;

/** Everything that was written about an enquiry and that happened in it, in order. Who has read it is not part of it. */
@Component
@Transactional(readOnly = true)
class Chronology {

    private final Stories stories;
    private final CameBack cameBack;
    private final Enquiries enquiries;
    private final Restrictions restrictions;
    private final ThirdParties others;
    private final Names names;

    Chronology(Stories stories, CameBack cameBack, Enquiries enquiries, Restrictions restrictions, ThirdParties others, Names names) {
        this.stories = stories;
        this.cameBack = cameBack;
        this.enquiries = enquiries;
        this.restrictions = restrictions;
        this.others = others;
        this.names = names;
    }

    List<Piece> of(String reference, Copy copy) {
        CameBack.Notes notes = cameBack.in(reference);
        List<Piece> pieces = new ArrayList<>();
        enquiries.visits(reference).forEach(visit -> pieces.addAll(stage(visit)));
        stories.of(reference).forEach(entry -> pieces.add(piece(entry, notes.of(entry.id()), copy)));
        pieces.addAll(decisions(reference));
        return pieces.stream().sorted(Comparator.comparing(Piece::when)).toList();
    }

    /** Every decision about who may read it, oldest first. */
    List<Piece> decisions(String reference) {
        Names called = names.eachOnce();
        return restrictions.history(reference).stream().map(step -> piece(step, called)).toList();
    }

    private static Piece piece(Step step, Names called) {
        String readers = step.readers().stream().map(called::of).collect(Collectors.joining(", "));
        return new Piece(step.decidedAt(), step.restricts() ? "Restricted to people who are named" : "The restriction was lifted",
                UkDate.withTime(step.decidedAt()) + ", decided by " + called.of(step.decidedBy()) + "."
                        + (step.restricts() ? " May read it: " + readers + "." : ""), List.of(), List.of(new Said("Why?", step.because(), Whose.LOOK)));
    }

    private Piece piece(EntryStory entry, List<String> notes, Copy copy) {
        return new Piece(entry.writtenAt(), entry.title(), about(entry, copy), notes, entry.lines().stream().map(line ->
                new Said(line.question(), line.words(), others.of(entry.form(), line, entry.voice()))).toList());
    }

    /** When it was written and by whom, when it was said and by whom. The name of somebody else stands there only for workers. */
    private static String about(EntryStory entry, Copy copy) {
        String day = Stream.of("heldOn", "decidedOn").map(entry.answers()::get).filter(String.class::isInstance).map(String.class::cast)
                .findFirst().map(UkDate::ofText).orElse("");
        String name = copy != Copy.WORKING ? "" : Optional.ofNullable(entry.answers().get("spokeWithName")).map(who -> " (" + who + ")").orElse("");
        return entry.stageTitle() + ". Written down on " + UkDate.withTime(entry.writtenAt()) + " by " + entry.writer() + "."
                + (day.isEmpty() ? "" : " The day it is about: " + day + ".")
                + (entry.voice() == null ? "" : " Said by " + entry.voice().words() + name + ".");
    }

    private static List<Piece> stage(StageVisit visit) {
        Piece began = step(visit.beganAt(), "Stage begins: " + visit.stage().title());
        return visit.isUnderWay() ? List.of(began) : List.of(began, step(visit.endedAt(), "Stage ends: " + visit.stage().title()));
    }

    private static Piece step(Instant when, String heading) {
        return new Piece(when, heading, UkDate.withTime(when) + ".", List.of(), List.of());
    }
}
