package safeguarding.consent;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;

/** The log of what was shared about the person: what, with whom, on which basis, why, and whether they know (LA-31). */
@Component
@Transactional
public class Shares implements Keeper {

    private final JdbcClient jdbc;

    Shares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        List<Share> shares = answers.as(ShareList.class).shares();
        for (int row = 0; row < shares.size(); row++) {
            keep(shares.get(row), row + 1, entry);
        }
    }

    /** What was shared, in the order in which it was written down. A task that came back and was handed in again counts once. */
    public List<Shared> of(String reference) {
        return jdbc.sql("select * from current_share where reference = ? order by entry_id, share_row").param(reference)
                .query(Shared.class).list();
    }

    private void keep(Share share, int row, Entry entry) {
        jdbc.sql("""
                insert into information_share (entry_id, share_row, reference, with_whom, what, basis, necessity, share_ground, told,
                  shared_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(Arrays.asList(entry.id(), row, entry.reference(),
                share.toWhom(), share.what(), name(share.basis()), share.because(), name(share.shareGround()), name(share.personTold()),
                share.sharedOn())).update();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
