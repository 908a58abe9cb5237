package safeguarding.report.count;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams that work with enquiries, by name. */
@Component
@Transactional(readOnly = true)
public class Teams {

    private final JdbcClient jdbc;

    public Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every team that an enquiry has now. */
    public List<String> all() {
        return jdbc.sql("select distinct team from enquiry where team is not null order by team").query(String.class).list();
    }
}
