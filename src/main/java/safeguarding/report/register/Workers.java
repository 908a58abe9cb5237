package safeguarding.report.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.NameWords;
import safeguarding.people.Names;

/** Those who have worked on an enquiry, and their teams, as one may type them. */
@Component
@Transactional(readOnly = true)
public class Workers {

    /** What to type to find what nobody works on yet. */
    public static final String NOBODY_YET = "Nobody yet";

    /** What to type to find what is no team’s yet. */
    public static final String NO_TEAM_YET = "No team yet";

    private final JdbcClient jdbc;
    private final Names names;

    Workers(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The names of all workers, to choose from. */
    public List<String> all() {
        return known("worker").stream().map(names::of).distinct().sorted(Comparator.comparing(String::toLowerCase)).toList();
    }

    /** The names of all teams, to choose from. */
    public List<String> teams() {
        return known("team");
    }

    /** Who is meant by a user id, a name or the beginnings of its words; empty when nobody is called that. */
    Optional<Who> worker(String typed) {
        return typed.equalsIgnoreCase(NOBODY_YET) ? Optional.of(Who.NOBODY) : meant(typed, "worker", names::of);
    }

    /** Which team is meant by a name or the beginnings of its words; empty when none is called that. */
    Optional<Who> team(String typed) {
        return typed.equalsIgnoreCase(NO_TEAM_YET) ? Optional.of(Who.NOBODY) : meant(typed, "team", UnaryOperator.identity());
    }

    private Optional<Who> meant(String typed, String column, UnaryOperator<String> called) {
        if (typed.isEmpty()) {
            return Optional.of(Who.ANYBODY);
        }
        List<String> known = known(column);
        if (known.contains(typed)) {
            return Optional.of(new Who(false, List.of(typed)));
        }
        Set<String> words = NameWords.typed(typed);
        List<String> found = known.stream().filter(one -> NameWords.begin(words, called.apply(one)) || NameWords.begin(words, one)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Who(false, found));
    }

    private List<String> known(String column) {
        return jdbc.sql("select distinct %1$s from enquiry where %1$s is not null order by %1$s".formatted(column)).query(String.class).list();
    }
}
