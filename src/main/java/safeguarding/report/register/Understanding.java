package safeguarding.report.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.NameWords;
import safeguarding.enquiry.Stage;
import safeguarding.gate.TypedDay;

/** Makes of what somebody typed what is looked for, or says of each field what is wrong with it. */
final class Understanding {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern BEGINS = Pattern.compile("(?i)SE(-(\\d{0,4}|\\d{4}-\\d{0,6}))?");
    private static final int WHOLE = "SE-2026-000001".length();
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");

    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Asked asked;

    Understanding(Asked asked) {
        this.asked = asked;
    }

    Understood of(Optional<Who> worker, Optional<Who> team) {
        Optional<LocalDate> from = day("from", asked.from());
        Optional<LocalDate> to = day("to", asked.to());
        check("to", from.isPresent() && to.isPresent() && from.get().isAfter(to.get()),
                "This day is before “Raised from”. Please put the earlier day first.");
        check("worker", worker.isEmpty(), "Nobody called “" + asked.worker() + "” has worked on an enquiry here. Please check the name.");
        check("team", team.isEmpty(), "No team called “" + asked.team() + "” has worked on an enquiry here. Please check the name.");
        check("page", !asked.page().isEmpty() && !PAGE.matcher(asked.page()).matches(), "There is no page “" + asked.page() + "”. Please begin with the first.");
        Optional<Column> sort = Column.of(asked.sort());
        check("sort", sort.isEmpty() && !asked.sort().isEmpty(), "The list cannot be sorted by “" + asked.sort() + "”. Press the heading of a column.");
        Optional<State> state = State.of(asked.state());
        check("state", state.isEmpty() && !asked.state().isEmpty(), "“" + asked.state() + "” is neither open nor ended. Please choose from the list.");
        String reference = reference();
        Set<String> words = name();
        Stage stage = stage();
        return wrong.isEmpty() ? new Understood(new Wanted(reference, words, worker.get(), team.get(), stage, begin(from), begin(to.map(day -> day.plusDays(1))),
                state.orElse(State.ALL), sort.orElse(Column.RAISED), asked.way().isEmpty() ? sort.isEmpty() : asked.way().equals("down"),
                asked.page().isEmpty() ? 1 : Integer.parseInt(asked.page())), Map.of()) : new Understood(null, wrong);
    }

    /** The whole of it, how it begins, or its number alone. */
    private String reference() {
        String typed = asked.reference().replaceAll("\\s", "").replace('–', '-');
        if (typed.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(typed).matches()) {
            return "SE-____-%06d".formatted(Integer.parseInt(typed));
        }
        check("reference", !BEGINS.matcher(typed).matches(), "A reference looks like SE-2026-000123. Please type the whole of it, its beginning or its number.");
        return typed.length() == WHOLE ? typed.toUpperCase() : typed.toUpperCase() + "%";
    }

    private Set<String> name() {
        Set<String> words = NameWords.typed(asked.name());
        check("name", words.isEmpty() && !asked.name().isEmpty(), "Please type at least one letter of the name.");
        return words;
    }

    private Stage stage() {
        Optional<Stage> stage = Stage.of(asked.stage());
        check("stage", stage.isEmpty() && !asked.stage().isEmpty(), "There is no stage “" + asked.stage() + "”. Please choose one from the list.");
        return stage.orElse(null);
    }

    private Optional<LocalDate> day(String field, String typed) {
        Optional<LocalDate> day = TypedDay.of(typed);
        check(field, day.isEmpty() && !typed.isEmpty(), "“" + typed + "” is not a day. " + TypedDay.LIKE);
        return day;
    }

    private void check(String field, boolean isWrong, String sentence) {
        if (isWrong) {
            wrong.putIfAbsent(field, sentence);
        }
    }

    private static Instant begin(Optional<LocalDate> day) {
        return day.map(WorkingDays::startOf).orElse(null);
    }
}
