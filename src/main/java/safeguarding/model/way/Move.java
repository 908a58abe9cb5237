package safeguarding.model.way;

import java.util.List;

/** One step further. @param arrow the arrow taken; null when it leads into or out of a box, or when something happened */
record Move(Spot from, Arrow arrow, Spot to) {

    /** True when nobody comes this way unless the record has just answered yes to this question. */
    boolean proves(String question) {
        return arrow != null && arrow.asks().equals(question);
    }

    /** True when nobody comes this way unless the record has just answered no to these questions, and there were no others. */
    boolean denies(List<String> questions) {
        return arrow != null && arrow.otherwise().equals(questions);
    }
}
