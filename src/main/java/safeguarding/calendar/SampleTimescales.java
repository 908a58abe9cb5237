package safeguarding.calendar;

import static safeguarding.calendar.CountedFrom.CONCERN_RAISED;
import static safeguarding.calendar.CountedFrom.DAY_AGREED;
import static safeguarding.calendar.CountedFrom.FINDINGS_RECORDED;
import static safeguarding.calendar.CountedFrom.TASK_OPENS;

import java.util.List;

/**
 * The numbers we come with. Where the Lancashire table of indicative timescales has one, it is that: safe at once, decided by the end of
 * the next working day, strategy in 5 working days, findings 4 weeks after the concern, conference 4 weeks after the findings, first
 * review in 6 weeks. Managers change them on the page of timescales.
 */
final class SampleTimescales {

    static final List<Timescale> ALL = List.of(
            step("makeSafe", "Make the person safe now", 0, TASK_OPENS),
            step("decideEnquiry", "Decide whether an enquiry is needed", 1, CONCERN_RAISED),
            step("tellRaiser", "Tell whoever raised the concern", 2, TASK_OPENS),
            step("prepareFirstConversation", "Prepare for the first conversation", 1, TASK_OPENS),
            step("firstConversation", "Hold the first conversation", 3, TASK_OPENS),
            step("leaveBooklet", "Leave the booklet and say what happens next", 3, TASK_OPENS),
            step("agreeNextStep", "Agree with the person what happens next", 2, TASK_OPENS),
            step("conversation", "Talk with the person", 3, TASK_OPENS),
            step("planningDiscussion", "Hold the planning discussion", 5, TASK_OPENS),
            step("tellPlan", "Tell the person what was planned", 1, TASK_OPENS),
            step("arrangeEnquiries", "Agree who asks what", 3, TASK_OPENS),
            step("recordFindings", "Record what was found", 20, CONCERN_RAISED),
            step("beforeConference", "Talk with the person before the conference", 10, TASK_OPENS),
            step("holdConference", "Hold the case conference", 20, FINDINGS_RECORDED),
            step("afterConference", "Talk with the person after the conference", 1, TASK_OPENS),
            step("beforeReview", "Talk with the person before the review", 25, TASK_OPENS),
            step("holdReview", "Hold the review", 30, TASK_OPENS),
            step("afterReview", "Talk with the person after the review", 1, TASK_OPENS),
            step("feedbackConversation", "Hold the feedback conversation", 5, TASK_OPENS),
            step("prepareClosure", "Prepare to close", 2, TASK_OPENS),
            step("agreeClosure", "Agree to close", 2, TASK_OPENS),
            step("weighRisk", "Decide what the risen risk changes", 1, TASK_OPENS),
            agreed("askIfReady", "Ask whether they are ready to go on", 1, "waitUntil"),
            step("understandRefusal", "Understand why they say no", 2, TASK_OPENS),
            step("considerDuties", "Consider whom else this touches", 2, TASK_OPENS),
            step("keepDoorOpen", "Keep the door open", 3, TASK_OPENS),
            agreed("tryAgain", "Try again, gently", 1, "nextTryOn"),
            step("assessCapacity", "Think about whether they can decide this", 3, TASK_OPENS),
            step("bestInterests", "Decide together what is best for them", 5, TASK_OPENS),
            step("considerAdvocacy", "Agree who helps them to be heard", 2, TASK_OPENS),
            step("referAdvocate", "Ask for the advocate", 2, TASK_OPENS),
            step("advocateBegan", "Make sure the advocate has begun", 5, TASK_OPENS),
            step("recordOverride", "Write down why we act without agreement", 0, TASK_OPENS),
            step("countersignOverride", "Look at what was decided against their wish", 1, TASK_OPENS),
            agreed("reviewOverride", "Look again at whether it is still needed", 0, "reviewOn"),
            step("overrideReminder", "Ask why it has not been looked at", 1, TASK_OPENS),
            step("referChild", "Tell children's services", 0, TASK_OPENS),
            step("acceptTransfer", "Say whether you take this on", 2, TASK_OPENS),
            step("giveAdvice", "Give the advice you were asked for", 2, TASK_OPENS),
            step("answerRaiser", "Look again and answer them", 3, TASK_OPENS),
            step("thinkAfterDeath", "Think about what is owed after a death", 2, TASK_OPENS),
            step("decideReopening", "Decide whether to open it again", 2, TASK_OPENS));

    private SampleTimescales() {
    }

    private static Timescale step(String form, String title, int workingDays, CountedFrom from) {
        return new Timescale(form, title, workingDays, from, null, null);
    }

    private static Timescale agreed(String form, String title, int workingDays, String agreedIn) {
        return new Timescale(form, title, workingDays, DAY_AGREED, agreedIn, null);
    }
}
