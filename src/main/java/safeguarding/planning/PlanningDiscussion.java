package safeguarding.planning;

import java.time.LocalDate;

/**
 * What was said and decided at the planning discussion.
 *
 * @param viewsPresented what the person wants, as it was put to the others (SG-39)
 * @param decisions      what was decided, by whom and why (SG-42)
 */
record PlanningDiscussion(LocalDate heldOn, DiscussionKind kind, HowViewsPresented howViewsPresented, String viewsPresented,
        String decisions) {
}
