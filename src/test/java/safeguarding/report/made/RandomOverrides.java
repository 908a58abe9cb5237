package safeguarding.report.made;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import safeguarding.overrides.Ground;

/** Decisions to act without agreement, refusals and pauses, made up at random. */
final class RandomOverrides {

    /** At some nobody ever looks again, and of some the day for it has not come yet, whenever that is read. */
    private static final int NEVER_LOOKED_AT = 3;
    private static final int FAR_AHEAD = 2;
    private static final int CENTURIES = 300;

    private final Random random;
    private final Rows rows;
    private long overrides;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<Long, String> authors = new HashMap<>();

    RandomOverrides(Random random, Rows rows) {
        this.random = random;
        this.rows = rows;
    }

    void entry(long id, String reference, String form, String by, Instant at) {
        switch (form) {
            case "recordOverride" -> decided(id, reference, by, at);
            case "countersignOverride" -> countersigned(id, reference);
            case "reviewOverride" -> reviewed(id, reference, at);
            case "keepDoorOpen" -> rows.add("refusal", "entry_id", id, "reference", reference, "voice", any("PERSON", "REPRESENTATIVE", null),
                    "who_declines", any("PERSON", "FAMILY", "BOTH", null), "reason", any("NO_TRUST", "PRESSURE", null), "seen_alone", maybe(),
                    "pressure", maybe(), "informed", maybe(), "others_at_risk", maybe(), "duty_overrides", maybe(), "open_door",
                    any("LETTER", "CARD", "UNSAFE_TO_LEAVE", null), "next_try", any("WE_TRY_AGAIN", "NONE", null));
            case "pauseAsked" -> rows.add("pause_step", "entry_id", id, "reference", reference, "step", "ASKED", "said_on", RandomRows.day(at),
                    "wait_until", RandomRows.day(at).plusDays(random.nextInt(60)));
            case "readyToGoOn" -> rows.add("pause_step", "entry_id", id, "reference", reference, "step", "ENDED", "said_on", RandomRows.day(at),
                    "wait_until", null);
            case "consentChanged" -> rows.add("consent", "entry_id", id, "reference", reference, "voice", any("PERSON", "ADVOCATE", null), "answer",
                    any("GIVEN", "REFUSED", "NOT_ABLE", "NOT_ASKED"), "asked_on", RandomRows.day(at));
            default -> { }
        }
    }

    private void decided(long id, String reference, String by, Instant at) {
        last.put(reference, ++overrides);
        authors.put(overrides, by);
        rows.add("override_record", "id", overrides, "entry_id", id, "reference", reference, "ground",
                Ground.values()[random.nextInt(Ground.values().length)].name(), "principle", "PROTECTION", "decision_maker", "Maya", "told",
                any("YES", "NO"), "review_on", RandomRows.day(at).plusDays(random.nextInt(30)).plusYears(overrides % FAR_AHEAD == 0 ? CENTURIES : 0), "author", by);
    }

    private void countersigned(long id, String reference) {
        Long override = last.get(reference);
        if (override != null && authors.get(override) != null) {
            rows.add("override_countersigned", "entry_id", id, "reference", reference, "override_id", override, "agreed", any("YES", "NO"),
                    "author", authors.put(override, null), "countersigned_by", "max");
        }
    }

    private void reviewed(long id, String reference, Instant at) {
        if (last.containsKey(reference)) {
            String needed = any("YES", "NO");
            LocalDate next = needed.equals("YES") ? RandomRows.day(at).plusDays(random.nextInt(30)) : null;
            if (last.get(reference) % NEVER_LOOKED_AT > 0) {
                rows.add("override_reviewed", "entry_id", id, "reference", reference, "override_id", last.get(reference), "still_needed", needed,
                        "review_on", next);
            }
        }
    }

    private Boolean maybe() {
        return List.of(Boolean.TRUE, Boolean.FALSE).get(random.nextInt(2)) && random.nextInt(4) > 0 ? Boolean.TRUE
                : random.nextInt(4) == 0 ? null : Boolean.FALSE;
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
