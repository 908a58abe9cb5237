package safeguarding.walks;

import java.util.List;
import java.util.Map;
import java.util.Random;
import safeguarding.walks.Doors.Attempt;

/** What can happen whatever task is open; and what goes wrong when somebody in a hurry names the enquiry. */
record AtAnyTime(Doors doors, Random random, RandomAnswers answers, String reference, String name, String nextDoor) {

    static final String REOPEN = "reopenAsked";
    static final String ASK_AGAIN = "independentFeedback";
    static final String DIED = "personDied";

    /** Every form that starts something, but the one that raises a concern. */
    static final List<String> FORMS = List.of("wishesChanged", "riskRisen", "pauseAsked", "readyToGoOn", "someoneElseAtRisk", "personDeclines",
            "capacityQuestion", "actWithoutAgreement", "consentChanged", "informationShared", "transferAsked", "adviceAsked", "raiserEscalates",
            DIED, REOPEN, ASK_AGAIN);

    static final String NEXT_DOOR = "Nextdoorneighbour";

    /** Somebody starts something; @param isPaused makes it likely that the person is ready @param hasEnded leaves only one way in */
    Attempt next(boolean isPaused, boolean hasEnded) {
        String form = hasEnded && random.nextInt(4) > 0 ? onceEnded() : isPaused && random.nextInt(3) > 0 ? "readyToGoOn" : some();
        String by = form.equals(ASK_AGAIN) && random.nextInt(4) > 0 ? "deputy" : Workers.someone(random);
        Map<String, Object> typed = answers.to(form, doors.usual(null, form), List.of());
        typed.put("reference", random.nextInt(6) == 0 ? "  " + reference.toLowerCase() : reference);
        typed.put("about", name);
        askSomebodyElse(typed, by);
        return random.nextInt(7) == 0 ? wrong(form, by, typed) : new Attempt(by, form, null, typed,
                form.equals(ASK_AGAIN) && hasWorkedOnIt(by) ? "they worked on it" : tooLateOrTooEarly(form, hasEnded));
    }

    private String onceEnded() {
        return random.nextBoolean() ? ASK_AGAIN : REOPEN;
    }

    private boolean hasWorkedOnIt(String by) {
        return doors.jdbc().sql("select count(*) from journal_entry where reference = ? and written_by = ? and form <> ?")
                .params(reference, by, ASK_AGAIN).query(Long.class).single() > 0;
    }

    private String some() {
        String form = FORMS.get(random.nextInt(FORMS.size()));
        return form.equals(DIED) && random.nextInt(3) == 0 ? "pauseAsked" : form;
    }

    private Attempt wrong(String form, String by, Map<String, Object> typed) {
        switch (random.nextInt(7)) {
            case 0 -> typed.put("reference", nextDoor);
            case 1 -> typed.put("about", NEXT_DOOR);
            case 2 -> typed.put("reference", "SE-2026-999999");
            case 3 -> typed.put("reference", "the one about the lodger");
            case 4 -> typed.put("reference", random.nextBoolean() ? null : " ");
            case 5 -> typed.put("about", null);
            default -> {
                return new Attempt("board", form, null, typed, "the board reads and starts nothing");
            }
        }
        return new Attempt(by, form, null, typed, "it is not said rightly which enquiry this is about");
    }

    private static String tooLateOrTooEarly(String form, boolean hasEnded) {
        if (form.equals(REOPEN) || form.equals(ASK_AGAIN)) {
            return hasEnded ? null : "it is open";
        }
        return hasEnded ? "it has ended" : null;
    }

    private static void askSomebodyElse(Map<String, Object> typed, String by) {
        String colleague = by.equals("colleague") ? "Priya Practitioner" : "Colin Colleague";
        typed.computeIfPresent("adviser", (field, who) -> who.equals("Colin Colleague") ? colleague : who);
        typed.computeIfPresent("receiverName", (field, who) -> who.equals("Colin Colleague") ? colleague : who);
    }
}
