package safeguarding.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;

/** An agency has one audit a day, of a day on which there could be one. */
class AuditsTest extends InAnEmptyHouse {

    private final Audits audits = new Audits(jdbc, user -> user, Filled.TODAY);

    @Test
    void pressing_twice_keeps_one() {
        audits.add(audit("Larch House", "2026-01-05"), "manager");
        for (String again : new String[] {"Larch House", "larch house", " Larch  House "}) {
            assertThatThrownBy(() -> audits.add(audit(again, "2026-01-05"), "deputy")).isInstanceOf(Refusal.class).hasMessageContaining("already");
        }
        audits.add(audit("Larch House", "2026-01-06"), "manager");
        audits.add(audit("Larch Cottage", "2026-01-05"), "manager");
        assertThat(audits.all()).hasSize(3);
    }

    @Test
    void the_database_itself_keeps_two_that_come_at_once_apart() {
        audits.add(audit("Larch House", "2026-01-05"), "manager");
        assertThatThrownBy(() -> jdbc.sql("insert into agency_audit (agency, audited_at, recorded_by, recorded_at) "
                + "select agency, audited_at, 'deputy', recorded_at from agency_audit").update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_audit_is_neither_older_than_the_care_act_nor_still_to_come() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        assertThat(audit("Larch House", "2015-04-01").wrong(today)).isEmpty();
        assertThat(audit("Larch House", "2026-03-10").wrong(today)).isEmpty();
        for (String day : new String[] {"0001-01-01", "2015-03-31", "2026-03-11", "soon", ""}) {
            assertThat(audit("Larch House", day).wrong(today)).as(day).containsOnlyKeys("auditedOn");
        }
    }

    @Test
    void the_pages_together_show_each_audit_once_and_what_is_no_page_is_refused() {
        for (int n = 0; n <= PageOfAudits.AUDITS; n++) {
            audits.add(audit("Agency " + n, "2026-01-05"), "manager");
        }
        List<Audit> all = audits.all();
        assertThat(Stream.of("", "2").flatMap(page -> PageOfAudits.of(all, page).audits().stream())).containsExactlyElementsOf(all);
        assertThat(PageOfAudits.of(all, "2").isBeyondTheEnd()).isFalse();
        assertThat(PageOfAudits.of(all, "3").isBeyondTheEnd()).isTrue();
        assertThat(PageOfAudits.of(List.of(), "").isBeyondTheEnd()).isFalse();
        for (String page : new String[] {"0", "-1", "x", "9999999"}) {
            assertThatThrownBy(() -> PageOfAudits.of(all, page)).isInstanceOf(Refusal.class).hasMessageContaining("There is no page “" + page + "”");
        }
    }

    private static TypedAudit audit(String agency, String day) {
        Map<String, String> boxes = new HashMap<>(Map.of("agency", agency, "auditedOn", day));
        for (Section section : Section.values()) {
            boxes.put("score_" + section, "BEGUN");
            boxes.put("evidence_" + section, "The rota shows it");
        }
        return new TypedAudit(boxes);
    }
}
