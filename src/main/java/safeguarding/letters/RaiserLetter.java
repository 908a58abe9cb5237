package safeguarding.letters;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** To whoever raised the concern: it was taken seriously, and this is whom to turn to. It says nothing about the person at all (MY-09). */
@Component
class RaiserLetter implements LetterKind {

    private static final Set<String> HOW_TO_REACH_THEM = Set.of("raiserName", "raiserContact");

    private final Letterheads heads;
    private final Journal journal;
    private final FormWords words;

    RaiserLetter(Letterheads heads, Journal journal, FormWords words) {
        this.heads = heads;
        this.journal = journal;
        this.words = words;
    }

    /** @param raisedOn the day on which they told us */
    record Raised(String raisedOn) {
    }

    @Override
    public String kind() {
        return "raiser";
    }

    @Override
    public Letter write(String reference) {
        Entry concern = journal.last(reference, "raiseConcern").orElseThrow(() -> new Refusal("Nobody has raised a concern in this enquiry yet."));
        if ("PERSON_THEMSELVES".equals(concern.answers().text("raiserRole"))) {
            throw new Refusal("The person told us themselves, so this letter is not for them. Give them the booklet instead.");
        }
        List<Line> howToReachThem = words.lines(concern.form(), concern.answers(), OnRecord.NOTHING).stream()
                .filter(line -> HOW_TO_REACH_THEM.contains(line.field())).toList();
        return new Letter(kind(), heads.to(concern.answers().text("raiserName"), reference, howToReachThem),
                new Raised(UkDate.of(concern.writtenAt())));
    }
}
