package safeguarding.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit as somebody typed it. */
class TypedAuditTest {

    @ParameterizedTest
    @ValueSource(strings = {"31/5/2025", "2025-05-31", "31 May 2025"})
    void the_day_may_be_typed_as_people_write_it(String day) {
        TypedAudit typed = new TypedAudit(Map.of("auditedOn", day));
        assertThat(typed.day()).isEqualTo(LocalDate.of(2025, 5, 31));
        assertThat(typed.wrong(LocalDate.of(2026, 3, 10))).doesNotContainKey("auditedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/2/2025"})
    void what_is_no_day_is_asked_for_in_the_way_it_is_asked_for_everywhere(String day) {
        assertThat(new TypedAudit(Map.of("auditedOn", day)).wrong(LocalDate.of(2026, 3, 10)).get("auditedOn")).contains("31/5/2026");
    }
}
