package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.house.Filled.REFERENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.people.YesNo;

/** One log of what was shared, whichever form it was written into (LA-31). */
class SharesTest {

    private static final Map<String, Object> BANK = Map.of("toWhom", "The bank", "what", "That someone uses her card",
            "basis", "PUBLIC_TASK", "because", "They can stop it", "shareGround", "OTHERS_AT_RISK", "personTold", "NO", "notToldBecause", "He reads her post",
            "sharedOn", "2026-03-09");

    private final RecordInMemory record = RecordInMemory.withOneEnquiry();
    private final Shares shares = new Shares(record.jdbc());

    @Test
    void says_what_to_whom_on_which_basis_why_and_whether_they_know() {
        shares("informationShared", BANK);
        assertThat(shares.of(REFERENCE)).singleElement().isEqualTo(new Shared(1, 1, "informationShared", "The bank",
                "That someone uses her card", Basis.PUBLIC_TASK, "They can stop it", ShareGround.OTHERS_AT_RISK, YesNo.NO,
                LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_task_that_came_back_counts_once_and_what_is_written_down_at_any_time_adds_up() {
        shares("arrangeEnquiries", Map.of("toWhom", "The bank"));
        shares("arrangeEnquiries", BANK, Map.of("toWhom", "The police"));
        shares("informationShared", BANK);
        shares("informationShared", BANK);
        record.anotherVisit();
        shares("arrangeEnquiries", BANK);
        assertThat(shares.of(REFERENCE)).extracting(Shared::entryId, Shared::shareRow)
                .containsExactly(tuple(2L, 1), tuple(2L, 2), tuple(3L, 1), tuple(4L, 1), tuple(5L, 1));
    }

    @Test
    void an_empty_row_is_no_share_and_a_row_with_gaps_is_one() {
        shares("recordFindings", Map.of("toWhom", " "), Map.of("what", "Her address"));
        assertThat(shares.of(REFERENCE)).singleElement().satisfies(share -> {
            assertThat(share.what()).isEqualTo("Her address");
            assertThat(share.basis()).isNull();
            assertThat(share.told()).isNull();
        });
    }

    @SafeVarargs
    private void shares(String form, Map<String, Object>... rows) {
        record.handIn(shares, form, null, Map.of("shares", List.of(rows)));
    }
}
