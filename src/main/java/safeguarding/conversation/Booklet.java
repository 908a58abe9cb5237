package safeguarding.conversation;

import java.time.LocalDate;

/** What the person holds in their hands after the first conversation, and what they were told comes next (SG-20, SG-26, SG-38). */
record Booklet(Left booklet, Format bookletFormat, LocalDate bookletOn, String bookletBecause, String nextSteps) {

    enum Left { GIVEN, DECLINED, UNSAFE_TO_LEAVE }

    enum Format { PRINTED, LARGE_PRINT, EMAIL, READ_ALOUD, EASY_READ }

    boolean isGiven() {
        return booklet == Left.GIVEN;
    }

    boolean saysHowGiven() {
        return !isGiven() || bookletFormat != null && bookletOn != null;
    }

    boolean saysWhyNot() {
        return booklet == null || isGiven() || bookletBecause != null;
    }
}
