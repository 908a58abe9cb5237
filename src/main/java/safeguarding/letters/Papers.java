package safeguarding.letters;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.people.Names;

/** Puts the whole record of an enquiry on paper, to work with or for the person who asks for what we keep about them (UK GDPR article 15). */
@Component
@Transactional(readOnly = true)
public class Papers {

    private final Records records;
    private final Chronology chronology;
    private final PaperChapters chapters;
    private final SafeContact safeContact;
    private final Names names;
    private final Clock clock;

    Papers(Records records, Chronology chronology, PaperChapters chapters, SafeContact safeContact, Names names, Clock clock) {
        this.records = records;
        this.chronology = chronology;
        this.chapters = chapters;
        this.safeContact = safeContact;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The copy as the record stands now.
     *
     * @param by user id of whoever makes it
     * @throws safeguarding.gate.Refusal when no enquiry has this reference
     */
    public Paper of(String reference, Copy copy, String by) {
        WholeRecord record = records.of(reference);
        List<Piece> pieces = chronology.of(reference, copy);
        List<Piece> sentBack = pieces.stream().filter(piece -> !piece.notes().isEmpty())
                .map(piece -> new Piece(piece.when(), piece.heading(), piece.about(), piece.notes(), List.of())).toList();
        return new Paper(copy, reference, record.name(), record.knownAs(), record.bornOn() == null ? "" : UkDate.of(record.bornOn()),
                record.raisedOn(), record.endedOn(), record.standing().inOneLine(), UkDate.withTime(clock.instant()), names.of(by),
                safeContact.mail(reference), chapters.of(record, sentBack).stream().map(chapter -> chapter.in(copy)).toList(),
                pieces.stream().map(piece -> piece.in(copy)).toList());
    }
}
