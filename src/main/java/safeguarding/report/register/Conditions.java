package safeguarding.report.register;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.reader.MayRead;

/** What is looked for, in SQL: only what is asked for is in it, so that the database can choose the index for it. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    Conditions(Wanted wanted, List<String> kept) {
        when(wanted.reference() != null, "enquiry.reference like :reference", "reference", wanted.reference());
        wanted.words().forEach(this::nameHas);
        who("worker", wanted.worker());
        who("team", wanted.team());
        when(wanted.stage() != null, "enquiry.stage = :stage", "stage", wanted.stage() == null ? null : wanted.stage().name());
        when(wanted.from() != null, "enquiry.raised_at >= :from", "from", at(wanted.from()));
        when(wanted.before() != null, "enquiry.raised_at < :before", "before", at(wanted.before()));
        when(wanted.state() == State.OPEN, "enquiry.ended_at is null", null, null);
        when(wanted.state() == State.ENDED, "enquiry.ended_at is not null", null, null);
        // Last, because it is true of nearly all of them.
        when(true, MayRead.reference("enquiry.reference"), MayRead.KEPT, kept);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    private void nameHas(String word) {
        String param = "word" + params.size();
        when(true, "enquiry.adult_id in (select found.adult_id from adult_word found where found.word like :" + param + ")", param, word + "%");
    }

    private void who(String column, Who who) {
        when(!who.anybody() && who.names().isEmpty(), "enquiry." + column + " is null", null, null);
        when(!who.names().isEmpty(), "enquiry." + column + " in (:" + column + ")", column, who.names());
    }

    private void when(boolean asked, String condition, String param, Object value) {
        if (asked) {
            conditions.add(condition);
            if (param != null) {
                params.put(param, value);
            }
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atZone(WorkingDays.LONDON).toOffsetDateTime();
    }
}
