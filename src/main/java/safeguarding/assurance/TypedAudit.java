package safeguarding.assurance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.gate.TypedDay;
import safeguarding.gate.UkDay;

/** An audit as somebody typed it, right or wrong: agency, day, and a score and evidence for each section. */
record TypedAudit(Map<String, String> typed) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 4000;
    /** The Care Act came into force; what was audited before it was something else. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

    /** Without spaces that nobody sees. */
    String agency() {
        return typed.getOrDefault("agency", "").strip().replaceAll("\\s+", " ");
    }

    String score(Section section) {
        return typed.getOrDefault("score_" + section.name(), "");
    }

    String evidence(Section section) {
        return typed.getOrDefault("evidence_" + section.name(), "");
    }

    LocalDate day() {
        String day = typed.getOrDefault("auditedOn", "");
        return TypedDay.of(day).orElseThrow(() -> new DateTimeParseException("no day", day, 0));
    }

    /** A sentence for each box that is wrong, by the name of the box; empty when nothing is. */
    Map<String, String> wrong(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (agency().isEmpty() || agency().length() > LONGEST_NAME || !canBeKept(agency())) {
            wrong.put("agency", "Say which agency it was, in at most " + LONGEST_NAME + " characters.");
        }
        dayWrong(today, wrong);
        for (Section section : Section.values()) {
            if (Arrays.stream(Score.values()).noneMatch(score -> score.name().equals(score(section)))) {
                wrong.put("score_" + section.name(), "Choose how far they have come: " + section.title() + ".");
            }
            if (evidence(section).isBlank() || evidence(section).length() > MOST_WORDS || !canBeKept(evidence(section))) {
                wrong.put("evidence_" + section.name(), "Say what you saw, in at most " + MOST_WORDS + " characters.");
            }
        }
        return wrong;
    }

    private void dayWrong(LocalDate today, Map<String, String> wrong) {
        try {
            if (day().isAfter(today)) {
                wrong.put("auditedOn", "This day is still to come. Put the day on which the audit was done.");
            } else if (day().isBefore(FIRST_DAY)) {
                wrong.put("auditedOn", "An audit cannot be older than the Care Act, which began on " + UkDay.of(FIRST_DAY) + ". Please look at the year.");
            }
        } catch (DateTimeParseException noDay) {
            wrong.put("auditedOn", "Put the day on which the audit was done, such as 31/5/2026.");
        }
    }

    private static boolean canBeKept(String words) {
        return words.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }
}
