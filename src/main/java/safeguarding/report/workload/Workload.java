package safeguarding.report.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.people.Names;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.Load;

/** Enquiries and tasks by team and by whoever has them, in the order of their names. No minute is counted, and nobody is ranked (SG-09, RO-14). */
@Component
@Transactional(readOnly = true)
public class Workload {

    private static final List<String> A_MANAGER_AGREES = List.of("agreeClosure", "countersignOverride");

    private final JdbcClient jdbc;
    private final Load load;
    private final Names names;
    private final MayRead mayRead;

    Workload(JdbcClient jdbc, Load load, Names names, MayRead mayRead) {
        this.jdbc = jdbc;
        this.load = load;
        this.names = names;
        this.mayRead = mayRead;
    }

    /** Every team with everybody in it who has something open. @param reader user id of whoever looks */
    public List<TeamShare> teams(String reader) {
        Comparator<Share> byName = Comparator.comparing(Share::team, unnamedLast()).thenComparing(Share::name, unnamedLast())
                .thenComparing(Share::worker, unnamedLast());
        return shares(reader).stream().sorted(byName).collect(Collectors.groupingBy(share -> Optional.ofNullable(share.team()), LinkedHashMap::new,
                Collectors.toList())).values().stream().map(people -> new TeamShare(people.get(0).team(), people, sum(people.get(0).team(), people))).toList();
    }

    /** All of it together. */
    public static Share together(List<TeamShare> teams) {
        return sum(null, teams.stream().map(TeamShare::together).toList());
    }

    private List<Share> shares(String reader) {
        List<Share> parts = new ArrayList<>();
        jdbc.sql("select team, worker, count(*) as enquiries from enquiry where ended_at is null and " + MayRead.reference("reference")
                + " group by team, worker").param(MayRead.KEPT, mayRead.keptFrom(reader)).query(row -> {
                    parts.add(new Share(row.getString("team"), row.getString("worker"), null, row.getLong("enquiries"), 0, 0, 0, 0));
                });
        load.claimed(reader).forEach(one -> parts.add(new Share(one.team(), one.person(), null, 0, one.tasks(), one.overdue(), one.resting(), 0)));
        load.toAgree(A_MANAGER_AGREES, reader).forEach(one -> parts.add(new Share(one.team(), one.worker(), null, 0, 0, 0, 0, one.tasks())));
        Map<List<String>, Share> whole = new LinkedHashMap<>();
        parts.forEach(part -> whole.merge(Arrays.asList(part.team(), part.worker()), part, Share::plus));
        Map<String, String> called = new HashMap<>();
        return whole.values().stream().map(share -> share.called(share.worker() == null ? null : called.computeIfAbsent(share.worker(), names::of))).toList();
    }

    private static Share sum(String team, List<Share> shares) {
        return shares.stream().reduce(Share.none(team), Share::plus);
    }

    private static Comparator<String> unnamedLast() {
        return Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    }
}
