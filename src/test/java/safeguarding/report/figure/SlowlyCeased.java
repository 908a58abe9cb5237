package safeguarding.report.figure;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import safeguarding.report.made.Told;
import safeguarding.report.made.Told.Entry;

/** Reads one enquiry from its first line to its last, and says whether it ended because the person asked for it. */
final class SlowlyCeased {

    private final Told told;
    private boolean no;
    private boolean talkedAbout;
    private boolean fromThem;

    private SlowlyCeased(Told told) {
        this.told = told;
        told.entries().stream().sorted(comparingLong(Entry::id)).forEach(this::hear);
    }

    static boolean isSo(Told told) {
        return new SlowlyCeased(told).ceased();
    }

    /** The last entry of this form, if it came after the last time somebody handed in a no. */
    static Optional<Entry> sinceTheNo(Told told, String form) {
        return told.newest("personDeclines").flatMap(no -> told.newest(form).filter(entry -> entry.id() > no.id()));
    }

    private boolean ceased() {
        String talkedWith = sinceTheNo(told, "understandRefusal").map(Entry::voice).orElse(null);
        String duty = sinceTheNo(told, "considerDuties").map(entry -> entry.answer("dutyOverrides")).orElse(null);
        return told.isClosed() && no && (fromThem || "PERSON".equals(talkedWith) || "ADVOCATE".equals(talkedWith)) && "NO".equals(duty)
                && lastStage().equals("FEEDBACK_AND_CLOSURE") && !hasDied() && !"YES".equals(told.newest("countersignOverride", "countersign"))
                && lastOf("consentOverride").equals("NO");
    }

    private void hear(Entry entry) {
        boolean person = "PERSON".equals(entry.voice());
        String about = entry.answers().getOrDefault("consentTo", "[]");
        boolean aboutTheEnquiry = about.equals("[]") || List.of(about.replaceAll("[\\[\\]\"]", "").split(",")).contains("ENQUIRY");
        boolean agrees = person && ("GIVEN".equals(entry.answer("consent")) && aboutTheEnquiry
                || entry.form().equals("tryAgain") && "WANT_HELP".equals(entry.answer("howItWent")));
        boolean wishes = person && !entry.form().equals("understandRefusal") && !entry.form().equals("tryAgain")
                && "CHANGED".equals(entry.answer("wishesRevisited"))
                && (entry.answer("wish1") != null || entry.answer("wish2") != null || entry.answer("wish3") != null);
        if (agrees || wishes && talkedAbout) {
            no = false;
            talkedAbout = false;
            fromThem = false;
        }
        boolean declines = entry.form().equals("personDeclines");
        String who = Objects.toString(entry.answer("whoDeclines"), "PERSON");
        boolean saysNo = declines ? who.equals("PERSON") || who.equals("BOTH")
                : (person || entry.voice() == null) && "REFUSED".equals(entry.answer("consent")) && aboutTheEnquiry;
        if (saysNo) {
            no = true;
            talkedAbout |= declines;
            fromThem |= person || "ADVOCATE".equals(entry.voice());
        }
    }

    private String lastStage() {
        return told.of("stage_visit").stream().max(comparingLong(visit -> visit.number("id"))).map(visit -> visit.text("stage")).orElse("");
    }

    private boolean hasDied() {
        long death = told.newest("personDied").map(Entry::id).orElse(0L);
        boolean alive = told.newest("thinkAfterDeath").filter(thought -> thought.id() > death && thought.answer("mistakeBecause") != null
                && "NO_A_MISTAKE".equals(thought.answer("deathConfirmed"))).isPresent();
        return death > 0 && !alive;
    }

    private String lastOf(String field) {
        return told.entries().stream().filter(entry -> entry.answer(field) != null).max(comparingLong(Entry::id))
                .map(entry -> entry.answer(field)).orElse("NO");
    }
}
