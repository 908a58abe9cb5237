package safeguarding.report.made;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import safeguarding.calendar.WorkingDays;
import safeguarding.outcomes.MenuItem;
import safeguarding.plan.Response;
import safeguarding.plan.ResponseAnswer;

/** What an entry means once more in typed rows, as the rooms would keep it from the same answers. */
final class RandomRows {

    private static final Map<String, String> QUESTIONS = Map.of("gotOutcomes", "GOT_OUTCOMES", "chanceToSay", "CHANCE_TO_SAY", "listenedTo",
            "LISTENED_TO", "actedOnWishes", "ACTED_ON_WISHES", "feelSafe", "FEEL_SAFE", "feelHappier", "FEEL_HAPPIER");

    private final Random random;
    private final Rows rows;
    private final RandomOverrides overrides;
    private long entries;
    private long outcomes;
    private long actions;
    private final Map<String, List<Long>> wishes = new LinkedHashMap<>();
    private final Map<String, List<Long>> plans = new LinkedHashMap<>();
    private final Map<Long, Integer> versions = new LinkedHashMap<>();

    RandomRows(Random random, Rows rows) {
        this.random = random;
        this.rows = rows;
        this.overrides = new RandomOverrides(random, rows);
    }

    long entry(String reference, long visit, String stage, String form, Instant at, Map<String, String> said) {
        long id = ++entries;
        String worker = any("ana", "ben", "cat", "dov");
        String by = form.endsWith("eedback") || form.equals("feedbackConversation") && id % 3 == 0 ? "eve" : worker;
        rows.add("journal_entry", "id", id, "reference", reference, "visit_id", visit, "stage", stage, "form", form, "form_version", 1,
                "work_item", "made-" + id, "voice", said.get("spokeWith"), "written_by", by, "written_at", at);
        said.forEach((field, words) -> rows.add("answer", "entry_id", id, "field", field, "words", words, "is_json", words.startsWith("[")));
        String voice = said.getOrDefault("spokeWith", "PERSON");
        wishes(id, reference, form, voice, said);
        if (said.containsKey("control")) {
            rows.add("control_felt", "entry_id", id, "reference", reference, "voice", voice, "felt", said.get("control"));
        }
        if (form.equals("feedbackConversation") || form.equals("independentFeedback")) {
            QUESTIONS.forEach((field, question) -> {
                if (said.containsKey(field)) {
                    rows.add("feedback_answer", "entry_id", id, "question", question, "answer", said.get(field));
                }
            });
        }
        grid(id, reference, "PERSON_VIEW", voice, said.get("wellbeing"), said.get("safety"));
        grid(id, reference, "WORKER_VIEW", null, said.get("workerWellbeing"), said.get("workerSafety"));
        if (form.equals("assessCapacity") && said.containsKey("conclusion")) {
            rows.add("capacity_assessment", "entry_id", id, "reference", reference, "conclusion", said.get("conclusion"));
        }
        if (form.equals("considerAdvocacy")) {
            rows.add("advocacy_duty", "entry_id", id, "reference", reference, "difficulty", random.nextBoolean(), "appropriate_person",
                    random.nextBoolean(), "capacity", null, "duty", any("CARE_ACT_ADVOCATE", "IMCA", "NONE"));
        }
        if (Stream.of("planningDiscussion", "holdConference", "holdReview").anyMatch(form::equals)) {
            plan(id, reference, at);
        }
        if (Stream.of("holdReview", "prepareClosure").anyMatch(form::equals)) {
            done(id, reference, at);
        }
        if (said.containsKey("goOnWithout") && said.containsKey("goOnBecause")) {
            rows.add("gate_exception", "entry_id", id, "ground", said.get("goOnWithout"), "because", said.get("goOnBecause"));
        }
        if (form.equals("feedbackConversation") || form.equals("prepareClosure")) {
            learning(id, at, said);
        }
        overrides.entry(id, reference, form, by, at);
        return id;
    }

    void end(String reference, boolean closed, List<Long> written) {
        if (closed && written.size() > 2 && random.nextInt(10) > 0) {
            int n = written.size();
            rows.add("closure", "agreed_entry", written.get(n - 1), "reference", reference, "feedback_entry", written.get(n - 3), "prepared_entry",
                    written.get(n - 2), "prepared_by", "ana", "agreed_by", "ben", "ceased_at_request", random.nextInt(4) == 0);
        }
    }

    private void wishes(long id, String reference, String form, String voice, Map<String, String> said) {
        if (said.containsKey("wishesAsked")) {
            rows.add("wishes_asked", "entry_id", id, "reference", reference, "voice", voice, "asked", said.get("wishesAsked"));
        }
        if (said.containsKey("wishesRevisited")) {
            rows.add("wishes_revisited", "entry_id", id, "reference", reference, "voice", voice, "revisited", said.get("wishesRevisited"));
        }
        List<Long> had = wishes.computeIfAbsent(reference, any -> new ArrayList<>());
        if (said.containsKey("wish1") && random.nextInt(3) > 0) {
            long outcome = had.isEmpty() || random.nextInt(3) == 0 && had.size() < 5 ? ++outcomes : had.get(random.nextInt(had.size()));
            if (!had.contains(outcome)) {
                had.add(outcome);
                rows.add("outcome", "id", outcome, "reference", reference, "voice", voice);
            }
            int version = versions.merge(outcome, 1, Integer::sum) - 1;
            rows.add("outcome_version", "outcome_id", outcome, "version", version, "rank_of_three", version > 0 && random.nextInt(4) == 0 ? null
                    : 1 + random.nextInt(3), "words", any("Peace", "Quiet", said.get("wish1")), "menu", random.nextInt(5) == 0 ? null
                            : any(MenuItem.values()), "ask_of_us", null, "entry_id", id);
        }
        if (form.equals("feedbackConversation")) {
            had.stream().filter(outcome -> random.nextInt(6) > 0).forEach(outcome -> rows.add("outcome_result", "entry_id", id, "outcome_id", outcome,
                    "result", any("WHOLLY", "PARTLY", "NOT", "TAKEN_BACK"), "reason", random.nextInt(4) == 0 ? null
                            : any("IRRECONCILABLE", "UNDERSTANDING_GREW", "RISK_LEVEL", "NEGOTIATED", "WISHES_CHANGED", "OTHER")));
        }
    }

    private void grid(long id, String reference, String view, String voice, String wellbeing, String safety) {
        if (wellbeing != null && safety != null) {
            rows.add("wellbeing_safety", "entry_id", id, "reference", reference, "whose_view", view, "voice", voice, "wellbeing", wellbeing,
                    "safety", safety);
        }
    }

    private void plan(long id, String reference, Instant at) {
        List<Long> plan = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            long action = ++actions;
            plan.add(action);
            boolean helps = random.nextBoolean();
            rows.add("action", "id", action, "entry_id", id, "reference", reference, "what", "Do it", "owner", "Olu", "agency",
                    any("Council", "NHS", "Police", null), "due_on", random.nextInt(5) == 0 ? null : day(at).plusDays(random.nextInt(40)),
                    "duty_because", random.nextInt(3) == 0 ? "The law says so" : null, "response", helps ? any(Response.values()) : null,
                    "response_answer", helps && random.nextInt(6) > 0 ? any(ResponseAnswer.values()) : null);
            wishes.getOrDefault(reference, List.of()).stream().filter(outcome -> random.nextInt(3) == 0)
                    .forEach(outcome -> rows.add("action_outcome", "action_id", action, "outcome_id", outcome));
        }
        wishes.getOrDefault(reference, List.of()).stream().filter(outcome -> random.nextInt(4) == 0).forEach(outcome ->
                rows.add("outcome_without_action", "entry_id", id, "outcome_id", outcome, "because", "They will see to it themselves"));
        plans.put(reference, plan);
    }

    private void done(long id, String reference, Instant at) {
        plans.getOrDefault(reference, List.of()).stream().filter(action -> random.nextInt(5) > 0).forEach(action -> {
            String done = any("DONE", "DONE", "NOT_DONE", "NO_LONGER_NEEDED");
            rows.add("action_done", "entry_id", id, "action_id", action, "reference", reference, "done", done, "done_on",
                    done.equals("DONE") && random.nextInt(5) > 0 ? day(at).plusDays(random.nextInt(40) - 20) : null);
        });
    }

    private void learning(long id, Instant at, Map<String, String> said) {
        Instant when = at;
        for (int steps = said.containsKey("couldHaveDoneBetter") || said.containsKey("learning") ? random.nextInt(3) : 0; steps > 0; steps--) {
            when = when.plusSeconds(86400L * (1 + random.nextInt(60)));
            boolean closes = random.nextBoolean();
            rows.add("learning_step", "item_entry", id, "theme", any("LISTENING", "TIME", "INFORMATION", "OTHER"), "owner", "Olu", "state",
                    closes ? "CLOSED" : "OPEN", "what_changed", closes ? "We ring first now" : null, "written_by", "max", "written_at", when);
        }
    }

    private String any(Object... values) {
        Object value = values[random.nextInt(values.length)];
        return value == null ? null : value.toString();
    }

    static LocalDate day(Instant at) {
        return at.atZone(WorkingDays.LONDON).toLocalDate();
    }
}
