package safeguarding.report.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.Load;

/** Nobody's work is lost between the teams: what each has adds up to all there is. */
class WorkloadTest extends InAnEmptyHouse {

    private static final List<String> TEAMS = Arrays.asList("North team", "South team", "null", null);
    private static final List<String> WORKERS = Arrays.asList("priya", "colin", "anna", null);

    private final Random random = new Random(7);
    private final List<Load.Claimed> claimed = new ArrayList<>();
    private final List<Load.ToAgree> toAgree = new ArrayList<>();

    @Test
    void what_each_team_and_each_person_has_adds_up_to_all_there_is() {
        for (int n = 0; n < 200; n++) {
            keep("SE-2025-%06d".formatted(n), one(TEAMS), one(WORKERS), random.nextInt(3) == 0);
        }
        for (String team : TEAMS) {
            for (String worker : WORKERS) {
                claimed.add(new Load.Claimed(team, worker, 5 + random.nextInt(9), random.nextInt(3), random.nextInt(2)));
                toAgree.add(new Load.ToAgree(team, worker, random.nextInt(4)));
            }
        }
        List<TeamShare> teams = workload().teams("manager");
        Share together = Workload.together(teams);
        assertThat(together.enquiries()).isEqualTo(jdbc.sql("select count(*) from enquiry where ended_at is null").query(Long.class).single());
        assertThat(together.tasks()).isEqualTo(claimed.stream().mapToLong(Load.Claimed::tasks).sum());
        assertThat(together.overdue()).isEqualTo(claimed.stream().mapToLong(Load.Claimed::overdue).sum());
        assertThat(together.resting()).isEqualTo(claimed.stream().mapToLong(Load.Claimed::resting).sum());
        assertThat(together.toAgree()).isEqualTo(toAgree.stream().mapToLong(Load.ToAgree::tasks).sum());
        for (ToLongFunction<Share> number : List.<ToLongFunction<Share>>of(Share::enquiries, Share::tasks, Share::overdue, Share::resting, Share::toAgree)) {
            assertThat(teams).allSatisfy(team -> assertThat(team.people().stream().mapToLong(number).sum()).isEqualTo(number.applyAsLong(team.together())));
        }
        assertThat(teams).extracting(TeamShare::team).containsExactly("North team", "null", "South team", null);
    }

    @Test
    void people_stand_in_the_order_of_their_names_and_what_is_nobodys_comes_last() {
        keep("SE-2025-000001", "North team", null, false);
        keep("SE-2025-000002", "North team", "priya", false);
        claimed.add(new Load.Claimed("North team", "colin", 30, 9, 0));
        assertThat(workload().teams("manager").get(0).people()).extracting(Share::name).containsExactly("Mx colin", "Mx priya", null);
    }

    @Test
    void a_restricted_enquiry_counts_for_those_only_who_may_read_it() {
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'x', 'deputy', current_timestamp)")
                .param(Filled.REFERENCE).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'deputy' from restriction_step").update();
        assertThat(Workload.together(workload().teams("deputy")).enquiries()).isEqualTo(2);
        assertThat(Workload.together(workload().teams("manager")).enquiries()).isEqualTo(1);
    }

    private Workload workload() {
        return new Workload(jdbc, new Load() {
            @Override
            public List<Claimed> claimed(String reader) {
                return claimed;
            }

            @Override
            public List<ToAgree> toAgree(List<String> forms, String reader) {
                return toAgree;
            }
        }, user -> "Mx " + user, new MayRead(jdbc));
    }

    private void keep(String reference, String team, String worker, boolean ended) {
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at, ending, ended_at, team, worker) select ?, max(id), current_timestamp, "
                + (ended ? "'CLOSED', current_timestamp" : "null, null") + ", ?, ? from adult").params(reference, team, worker).update();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
