package safeguarding.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Stage;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.people.Names;
import safeguarding.report.reader.MayRead;

/** The register finds what a slow reading of all enquiries finds, in the same order, on pages that add up. */
class RegisterTest extends InAnEmptyHouse {

    private static final Names NAMES = user -> MadeUp.CALLED.getOrDefault(user, user);

    private final Random random = new Random(20_260_310);
    private final Register register = new Register(jdbc, NAMES, new Workers(jdbc, NAMES), new MayRead(jdbc));
    private final List<MadeUp> all = MadeUp.many(300, random);

    @BeforeEach
    void many_enquiries() {
        jdbc.sql("alter table enquiry set referential_integrity false").update();
        jdbc.sql("drop trigger enquiry_kept").update();
        jdbc.sql("delete from enquiry").update();
        all.forEach(one -> one.keep(jdbc));
    }

    @Test
    void every_question_in_every_order_finds_the_same_as_reading_all_of_them() {
        int found = 0;
        for (int question = 0; question < 400; question++) {
            Column sort = Column.values()[question % Column.values().length];
            boolean backwards = random.nextBoolean();
            Asked asked = question < 14 ? plain() : asked();
            String reader = random.nextBoolean() ? "manager" : "deputy";
            List<String> slowly = new SlowRegister(all, reader).find(asked, sort, backwards);
            assertThat(everyPage(asked, sort, backwards, reader, slowly.size())).as("%s by %s, backwards %s, for %s", asked, sort, backwards, reader)
                    .isEqualTo(slowly);
            found += slowly.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("questions that found something").isGreaterThan(150);
    }

    @Test
    void a_restricted_enquiry_is_neither_listed_nor_counted_for_who_may_not_read_it_and_comes_back_when_that_is_lifted() {
        MadeUp kept = all.stream().filter(one -> one.readers().contains("deputy")).findFirst().orElseThrow();
        assertThat(register.one(kept.reference(), "deputy")).isPresent();
        assertThat(register.one(kept.reference(), "manager")).isEmpty();
        assertThat(register.search(whole(kept.reference()), "manager").howMany()).isEqualTo("No enquiries");
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'LIFTED', 'It is over', 'm', current_timestamp)")
                .param(kept.reference()).update();
        assertThat(register.one(kept.reference(), "manager")).isPresent();
    }

    @Test
    void a_worker_is_found_by_name_by_how_it_begins_and_by_user_name() {
        long priyas = register.search(byWorker("priya"), "manager").count();
        assertThat(priyas).isPositive();
        assertThat(Stream.of("Priya Practitioner", "pract", "PRI prac").map(typed -> register.search(byWorker(typed), "manager").count())).containsOnly(priyas);
        assertThat(register.search(byWorker("anne"), "manager").wrong()).containsKey("worker");
        assertThat(register.search(byWorker("anna"), "manager").count()).as("Änna by her user name").isPositive();
    }

    @Test
    void a_page_beyond_the_last_is_empty_and_still_says_how_many_there_are() {
        Found found = register.search(new Asked("", "", "", "", "", "", "", "", "name", "up", "99"), "manager");
        assertThat(found.rows()).isEmpty();
        assertThat(found.count()).isGreaterThan(250);
        assertThat(found.hasNext()).isFalse();
    }

    private List<String> everyPage(Asked asked, Column sort, boolean backwards, String reader, int expected) {
        List<String> references = new ArrayList<>();
        for (int page = 1; ; page++) {
            Found found = register.search(new Asked(asked.reference(), asked.name(), asked.worker(), asked.team(), asked.stage(), asked.from(), asked.to(),
                    asked.state(), sort.key(), backwards ? "down" : "up", String.valueOf(page)), reader);
            assertThat(found.wrong()).isEmpty();
            assertThat(found.count()).isEqualTo(expected);
            found.rows().forEach(row -> references.add(row.reference()));
            if (!found.hasNext()) {
                return references;
            }
        }
    }

    private Asked asked() {
        String from = perhaps(4, "2025-0" + (1 + random.nextInt(9)) + "-15");
        return new Asked(perhaps(9, all.get(random.nextInt(300)).reference().substring(random.nextInt(2) * 8)), perhaps(2, List.of("pi", "Ine", "ada", "obr", "o'b", "Val pik",
                "łuk", "mauDIE", "mo in").get(random.nextInt(9))), perhaps(4, List.of("priya", "colin", Workers.NOBODY_YET).get(random.nextInt(3))),
                perhaps(4, List.of("North team", "South team", Workers.NO_TEAM_YET).get(random.nextInt(3))),
                perhaps(4, Stage.values()[random.nextInt(7)].code()), from, perhaps(4, "2025-" + (10 + random.nextInt(3)) + "-29"),
                perhaps(2, List.of("open", "ended", "all").get(random.nextInt(3))), "", "", "");
    }

    private static Asked plain() {
        return new Asked("", "", "", "", "", "", "", "", "", "", "");
    }

    private static Asked whole(String reference) {
        return new Asked(reference, "", "", "", "", "", "", "", "", "", "");
    }

    private static Asked byWorker(String worker) {
        return new Asked("", "", worker, "", "", "", "", "", "", "", "");
    }

    private String perhaps(int oneIn, String typed) {
        return random.nextInt(oneIn) == 0 ? typed : "";
    }
}
