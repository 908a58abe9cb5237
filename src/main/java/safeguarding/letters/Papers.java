package safeguarding.letters;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
     * @param leftOut what is left out of the copy for the person beside what is always left out
     * @param by user id of whoever makes it
     * @throws safeguarding.gate.Refusal when no enquiry has this reference, or what is to be left out is not there
     */
    public Paper of(String reference, Copy copy, LeftOut leftOut, String by) {
        WholeRecord record = records.of(reference);
        List<Piece> pieces = chronology.of(reference, copy);
        List<Piece> sentBack = pieces.stream().filter(piece -> !piece.notes().isEmpty())
                .map(piece -> new Piece(piece.when(), piece.heading(), piece.about(), piece.notes(), List.of())).toList();
        List<Paper.Chapter> before = chapters.of(record, sentBack);
        leftOut.refuse(copy, Stream.concat(before.stream().map(Paper.Chapter::pieces).flatMap(List::stream), pieces.stream())
                .map(Piece::said).flatMap(List::stream));
        return new Paper(copy, leftOut, reference, record.name(), record.knownAs(), record.bornOn() == null ? "" : UkDate.of(record.bornOn()),
                record.raisedOn(), record.endedOn(), record.standing().inOneLine(), UkDate.withTime(clock.instant()), names.of(by),
                safeContact.mail(reference), before.stream().map(chapter -> chapter.in(copy, leftOut)).toList(),
                pieces.stream().map(piece -> piece.in(copy, leftOut)).toList());
    }
}
