package safeguarding.walks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ways an enquiry can go, which answers drawn one by one hit too seldom. */
record Turnings(Random random) {

    private static final List<String> STAGES = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review",
            "feedbackAndClosure", "feedbackAndClosure", "feedbackAndClosure", "feedbackAndClosure");

    Map<String, Object> of(String form, Map<String, Object> usual, List<String> overrides) {
        return switch (form) {
            case "agreeNextStep" -> Map.of("nextStage", STAGES.get(random.nextInt(STAGES.size())));
            case "decideEnquiry" -> oneIn(8, Map.of("needsCare", "NO", "decision", "NO_ENQUIRY",
                    "insteadOf", "Advice from the carers' centre.", "toldThePerson", "YES"));
            case "firstConversation" -> oneIn(8, Map.of("capacityDoubt", "DOUBT_TO_ASSESS"));
            case "planningDiscussion", "holdConference", "holdReview" -> oneIn(2, againstTheirWish(usual, overrides));
            case "agreeClosure" -> oneIn(5, Map.of("agree", "NO", "whatIsNeeded", "Ask about the neighbour.",
                    "ifNotWhat", random.nextBoolean() ? "RECORD_ONLY" : "MORE_WORK_WITH_PERSON"));
            case "decideReopening" -> oneIn(3, Map.of("reopen", "NO", "insteadOf", "A call from the helpline.", "whoWasTold", "They were rung."));
            case "thinkAfterDeath" -> afterDeath();
            default -> AtAnyTime.FORMS.contains(form) ? events(form) : besides(form, overrides);
        };
    }

    /** The forms that start something. */
    private Map<String, Object> events(String form) {
        return switch (form) {
            case "someoneElseAtRisk" -> oneIn(2, Map.of("isChild", "CHILD"));
            case "transferAsked" -> oneIn(3, Map.of("receiver", "ANOTHER_ORGANISATION", "receiverName", "The housing team"));
            case "personDeclines" -> oneIn(4, Map.of("whoDeclines", "FAMILY", "spokeWith", "REPRESENTATIVE", "spokeWithName", "Their son"));
            case "consentChanged" -> switch (random.nextInt(4)) {
                case 0 -> Map.of("consent", "REFUSED", "consentTo", List.of("ENQUIRY"));
                case 1 -> Map.of("consent", "REFUSED", "consentTo", List.of("ENQUIRY"), "consentOverride", "OTHERS_AT_RISK",
                        "consentOverrideBecause", "Two neighbours are in danger too.");
                case 2 -> Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY", "SHARE_INFORMATION"));
                default -> Map.of();
            };
            default -> Map.of();
        };
    }

    /** The forms of the tasks that come of it. */
    private Map<String, Object> besides(String form, List<String> overrides) {
        return switch (form) {
            case "assessCapacity" -> random.nextInt(10) == 0 ? Map.of("conclusion", "NOT_NOW_ASK_LATER", "askAgainOn", in(7))
                    : oneIn(2, Map.of("canWeigh", "NO", "impairment", "YES", "impairmentWords", "A stroke last year.",
                            "becauseOfIt", "YES", "conclusion", "LACKS_CAPACITY"));
            case "considerAdvocacy" -> oneIn(3, Map.of("difficultyRetaining", "NO"));
            case "considerDuties" -> oneIn(3, Map.of("dutyOverrides", "YES", "dutyBecause", "Others are in danger.", "othersAtRisk", "YES",
                    "othersAtRiskWhat", "The lodger.", "routes", List.of("POLICE")));
            case "keepDoorOpen" -> oneIn(2, Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", in(7)));
            case "tryAgain" -> random.nextInt(3) > 0 ? oneIn(2, Map.of("howItWent", "WANT_HELP", "nextSteps", "We begin tomorrow."))
                    : Map.of("tryOnceMore", "YES", "nextTryOn", in(7));
            case "acceptTransfer" -> oneIn(3, Map.of("accepted", "NO"));
            case "askIfReady" -> oneIn(3, Map.of("ready", "NO", "waitUntil", in(10)));
            case "countersignOverride" -> oneOf(overrides, oneIn(4, Map.of("countersign", "NO")));
            case "reviewOverride" -> oneOf(overrides, oneIn(2, random.nextBoolean()
                    ? Map.of("stillNeeded", "YES", "reviewOn", in(21))
                    : Map.of("stillNeeded", "YES", "reviewOn", in(21), "handedTo", "Rosa Lind", "handedToKnows", "YES")));
            default -> Map.of();
        };
    }

    private Map<String, Object> afterDeath() {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("deathConfirmed", "NO_A_MISTAKE", "mistakeBecause", "They rang us themselves.");
            case 1 -> Map.of("afterDeathNext", "GO_ON_FOR_OTHERS", "othersAtRisk", "YES", "whoElse", "The lodger; he has a worker now.");
            default -> Map.of();
        };
    }

    /** Only with a decision that allows it is it part of the plan; sometimes somebody forgets to name one. */
    private Map<String, Object> againstTheirWish(Map<String, Object> usual, List<String> overrides) {
        List<Object> actions = new ArrayList<>((List<?>) usual.get("actions"));
        Map<String, Object> against = new HashMap<>(Map.of("what", "Tell the police all the same.", "owner", "Priya Practitioner",
                "agency", "Adult social care", "dueOn", in(3), "dutyBecause", "Others are in danger.", "againstWishes", "YES"));
        against.putAll(oneOf(overrides, Map.of()));
        actions.add(against);
        return overrides.isEmpty() && random.nextInt(3) > 0 ? Map.of() : Map.of("actions", actions);
    }

    private Map<String, Object> oneOf(List<String> overrides, Map<String, Object> others) {
        Map<String, Object> answers = new HashMap<>(others);
        if (!overrides.isEmpty()) {
            answers.put("override", overrides.get(random.nextInt(overrides.size())));
        }
        return answers;
    }

    private Map<String, Object> oneIn(int times, Map<String, Object> turning) {
        return random.nextInt(times) == 0 ? turning : Map.of();
    }

    private static String in(int days) {
        return LocalDate.now().plusDays(days).toString();
    }
}
