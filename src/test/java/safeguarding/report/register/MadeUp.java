package safeguarding.report.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.NameWords;
import safeguarding.enquiry.Stage;

/** A made-up enquiry, as it is kept. @param readers who alone may read it; empty when it is not restricted */
record MadeUp(String reference, String name, String knownAs, Stage stage, String worker, String team, Instant raised, Instant ended, Set<String> readers) {

    static final Map<String, String> CALLED = Map.of("priya", "Priya Practitioner", "colin", "Colin Colleague", "anna", "Änna Amberley");
    static final List<String> FIRST = List.of("Ada", "Inês", "Gwilym", "Maud", "Tomasz", "Olu", "adam", "Änne");
    static final List<String> LAST = List.of("Pike", "O’Brien", "Valadares-Pike", "Łukasz", "Moss", "pikeman");

    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-01-01");

    static List<MadeUp> many(int howMany, Random random) {
        List<MadeUp> all = new ArrayList<>();
        for (int n = 0; n < howMany; n++) {
            Instant raised = moment(FIRST_DAY.plusDays(random.nextInt(500)), random);
            all.add(new MadeUp("SE-%d-%06d".formatted(2025 + n % 2, 100 + n), one(FIRST, random) + " " + one(LAST, random),
                    random.nextInt(3) == 0 ? one(FIRST, random) + "ie" : null, random.nextInt(9) == 0 ? null : one(List.of(Stage.values()), random),
                    random.nextInt(5) == 0 ? null : one(List.copyOf(CALLED.keySet()).stream().sorted().toList(), random),
                    random.nextInt(4) == 0 ? null : one(List.of("North team", "South team"), random), raised,
                    random.nextBoolean() ? null : raised.plusSeconds(86_400L * (1 + random.nextInt(90))),
                    random.nextInt(12) > 0 ? Set.of() : random.nextBoolean() ? Set.of("manager") : Set.of("deputy")));
        }
        return all;
    }

    void keep(JdbcClient jdbc) {
        jdbc.sql("insert into adult (name, known_as) values (?, ?)").params(name, knownAs).update();
        long adult = jdbc.sql("select max(id) from adult").query(Long.class).single();
        NameWords.of(name, knownAs).forEach(word -> jdbc.sql("insert into adult_word (adult_id, word) values (?, ?)").params(adult, word).update());
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at, ending, ended_at, stage, worker, team) values (?, ?, ?, ?, cast(? as timestamp with time zone), ?, ?, ?)")
                .params(reference, adult, at(raised), ended == null ? null : "CLOSED", at(ended), stage == null ? null : stage.name(), worker, team).update();
        if (!readers.isEmpty()) {
            jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'A colleague is involved', 'm', current_timestamp)")
                    .param(reference).update();
            readers.forEach(reader -> jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), ? from restriction_step").param(reader).update());
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(WorkingDays.LONDON).toOffsetDateTime();
    }

    /** Also close to midnight, in summer and in winter. */
    private static Instant moment(LocalDate day, Random random) {
        return day.atTime(List.of(LocalTime.of(0, 5), LocalTime.NOON, LocalTime.of(23, 55)).get(random.nextInt(3))).atZone(WorkingDays.LONDON).toInstant();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
