package safeguarding.report.made;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Stage;

/** Enquiries made up at random, straight into the tables: gaps, repeats, comings back and strange combinations included. */
public final class RandomRecord {

    private static final Map<Stage, List<String>> WORK = Map.of(
            Stage.CONCERN, List.of("raiseConcern", "makeSafe", "decideEnquiry", "tellRaiser"),
            Stage.FIRST_CONVERSATION, List.of("prepareFirstConversation", "firstConversation", "leaveBooklet"),
            Stage.STRATEGY_PLANNING, List.of("planningDiscussion", "tellPlan", "agreeNextStep"),
            Stage.MAKING_ENQUIRIES, List.of("arrangeEnquiries", "recordFindings", "conversation"),
            Stage.CASE_CONFERENCE, List.of("beforeConference", "holdConference", "afterConference"),
            Stage.REVIEW, List.of("beforeReview", "holdReview", "afterReview"),
            Stage.FEEDBACK_AND_CLOSURE, List.of("feedbackConversation", "prepareClosure", "agreeClosure"));
    private static final List<String> TEAMS = List.of("North team", "South team", "Hospital team");

    private final Random random;
    private final Rows rows;
    private final RandomAnswers answers;
    private final RandomRows typed;
    private final Happenings happenings;
    private long visits;

    public RandomRecord(Rows rows, int seed) {
        this.rows = rows;
        this.random = new Random(seed);
        this.answers = new RandomAnswers(random);
        this.typed = new RandomRows(random, rows);
        this.happenings = new Happenings(random);
    }

    public void make(int howMany) {
        for (int n = 1; n <= howMany; n++) {
            one(n);
        }
        rows.write();
    }

    private void one(int n) {
        String reference = "SE-2024-%06d".formatted(n);
        Instant at = raised();
        rows.add("adult", "id", (long) n, "name", "Person " + n, "born_on",
                random.nextInt(8) == 0 ? null : LocalDate.of(1920 + random.nextInt(86), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        List<Stage> path = path();
        boolean over = random.nextInt(5) > 0;
        String worker = List.of("ana", "ben", "cat", "dov").get(random.nextInt(4));
        Map<String, Object> enquiry = new LinkedHashMap<>(Map.of("reference", reference, "adult_id", (long) n, "raised_at", at,
                "stage", path.get(path.size() - 1).name(), "worker", worker));
        enquiry.put("team", random.nextInt(6) == 0 ? null : TEAMS.get(random.nextInt(3)));
        rows.add("enquiry", enquiry);
        List<Long> written = new ArrayList<>();
        for (Stage stage : path) {
            long visit = ++visits;
            Instant began = at;
            for (String form : WORK.get(stage)) {
                int times = random.nextInt(9) == 0 ? 0 : random.nextInt(5) == 0 ? 2 : 1;
                for (int time = 0; time < times; time++) {
                    at = later(at);
                    written.add(entry(reference, visit, stage, form, at));
                }
            }
            for (String form : happenings.beside(stage)) {
                at = later(at);
                written.add(entry(reference, visit, stage, form, at));
            }
            boolean last = stage == path.get(path.size() - 1);
            rows.add("stage_visit", "id", visit, "reference", reference, "stage", stage.name(), "began_at", began, "ended_at", last && !over ? null : at);
        }
        if (over) {
            boolean closed = path.contains(Stage.FEEDBACK_AND_CLOSURE);
            enquiry.put("ending", closed ? "CLOSED" : "ANSWERED_WITHOUT_ENQUIRY");
            enquiry.put("ended_at", at);
            typed.end(reference, closed, written);
            if (closed && random.nextInt(3) == 0) {
                entry(reference, visits, Stage.FEEDBACK_AND_CLOSURE, "independentFeedback", later(at));
            }
        }
    }

    private long entry(String reference, long visit, Stage stage, String form, Instant at) {
        Map<String, String> given = answers.to(form, at.atZone(WorkingDays.LONDON).toLocalDate());
        return typed.entry(reference, visit, stage.name(), form, at, given);
    }

    private List<Stage> path() {
        List<Stage> path = new ArrayList<>(List.of(Stage.CONCERN));
        if (random.nextInt(6) > 0) {
            path.add(Stage.FIRST_CONVERSATION);
            List<Stage> optional = List.of(Stage.STRATEGY_PLANNING, Stage.MAKING_ENQUIRIES, Stage.CASE_CONFERENCE, Stage.REVIEW, Stage.REVIEW);
            optional.stream().filter(stage -> random.nextInt(2) == 0).forEach(path::add);
            if (random.nextInt(8) > 0) {
                path.add(Stage.FEEDBACK_AND_CLOSURE);
            }
        }
        return path;
    }

    /** Now and then exactly at midnight in London, where one period ends and the next begins. */
    private Instant raised() {
        Instant day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(700)).atStartOfDay(WorkingDays.LONDON).toInstant();
        return random.nextInt(10) == 0 ? day : day.plus(Duration.ofMinutes(random.nextInt(1440)));
    }

    private Instant later(Instant at) {
        LocalDate day = at.atZone(WorkingDays.LONDON).toLocalDate().plusDays(1 + random.nextInt(15));
        Instant midnight = day.atStartOfDay(WorkingDays.LONDON).toInstant();
        return random.nextInt(10) == 0 ? midnight : midnight.plus(Duration.ofMinutes(random.nextInt(1440)));
    }
}
