package safeguarding.letters;

import java.time.Instant;
import java.util.List;

/**
 * One piece of the record on paper: a form that was handed in, a stage that began, a decision about who may read it.
 *
 * @param when    when it was written down
 * @param heading what it is
 * @param about   who, when and in whose voice
 * @param notes   what became of it: sent back, gone on without
 * @param said    the words, in order
 */
public record Piece(Instant when, String heading, String about, List<String> notes, List<Said> said) {

    Piece in(Copy copy, LeftOut chosen) {
        return new Piece(when, heading, about, notes, said.stream().map(one -> one.in(copy, chosen)).toList());
    }

    long count(Whose whose) {
        return said.stream().filter(one -> one.whose() == whose).count();
    }
}
