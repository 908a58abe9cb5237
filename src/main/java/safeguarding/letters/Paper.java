package safeguarding.letters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole record of an enquiry on paper, in order.
 *
 * @param leftOut  what somebody chose to leave out of the copy for the person
 * @param by       what whoever made the copy is called
 * @param mail     whether paper is safe for the person (MY-11): to be thought of before a copy is sent
 * @param chapters what they want, what they agree to, what was shared, what was decided against their wish, who may read it
 * @param pieces   everything that was written and that happened, oldest first
 */
public record Paper(Copy copy, LeftOut leftOut, String reference, String name, String knownAs, String bornOn, String raisedOn, String endedOn,
        String standing, String madeOn, String by, Mail mail, List<Chapter> chapters, List<Piece> pieces) {

    /** @param heading what stands above it; @param empty what is said when it has no pieces */
    public record Chapter(String heading, String empty, List<Piece> pieces) {

        Chapter in(Copy copy, LeftOut chosen) {
            return new Chapter(heading, empty, pieces.stream().map(piece -> piece.in(copy, chosen)).toList());
        }
    }

    /** What follows the question mark in the address of this copy. */
    public String address() {
        return copy.address() + leftOut.address();
    }

    /** How many answers are about somebody else: left out of a copy for the person, marked in one that prepares it. */
    public long aboutOthers() {
        return all().mapToLong(piece -> piece.count(Whose.OTHERS)).sum();
    }

    /** How many answers may be about somebody else too. */
    public long toLookAt() {
        return all().mapToLong(piece -> piece.count(Whose.LOOK)).sum();
    }

    /** A number of answers, as people say it. */
    public String answers(long number) {
        return number == 1 ? "1 answer" : number + " answers";
    }

    /** What the PDF is called. */
    public String fileName() {
        return reference + "-" + copy.name().toLowerCase(Locale.ROOT) + ".pdf";
    }

    private Stream<Piece> all() {
        return Stream.concat(chapters.stream().map(Chapter::pieces).flatMap(List::stream), pieces.stream());
    }
}
