package safeguarding.review;

import java.time.LocalDate;

/**
 * How the plan has worked, and when it is looked at again. The components are the form's field keys.
 *
 * @param planChecked what was done of what was promised, and what was not
 * @param riskNow     how safe the person is now
 */
record PlanCheck(String planChecked, String riskNow, LocalDate nextReviewOn, String noNextReviewBecause) {

    boolean looksAhead() {
        return nextReviewOn != null || noNextReviewBecause != null;
    }

    boolean contradictsItself() {
        return nextReviewOn != null && noNextReviewBecause != null;
    }

    boolean goesBackInTime(LocalDate heldOn) {
        return nextReviewOn != null && heldOn != null && !nextReviewOn.isAfter(heldOn);
    }
}
