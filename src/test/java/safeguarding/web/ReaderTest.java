package safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.restricted.Restrictions;

@ExtendWith(OutputCaptureExtension.class)
class ReaderTest {

    private static final String REFERENCE = "SE-2026-000001";

    private final Restrictions restrictions = mock(Restrictions.class);
    private final Reader reader = new Reader(task -> task.equals("open") ? Optional.of(REFERENCE) : Optional.empty(), restrictions);

    @BeforeEach
    void the_practitioner_is_a_reader_and_the_colleague_is_not() {
        when(restrictions.mayRead("practitioner", REFERENCE)).thenReturn(true);
        when(restrictions.hiddenFrom("colleague")).thenReturn(Set.of(REFERENCE));
    }

    @Test
    void a_task_that_is_gone_is_said_in_a_sentence() {
        assertThat(reader.referenceOf("open", by("practitioner"))).isEqualTo(REFERENCE);
        assertThatThrownBy(() -> reader.referenceOf("done", by("practitioner"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("What was written is kept.");
    }

    @Test
    void a_task_that_is_not_theirs_is_gone_in_the_same_words() {
        String gone = message(() -> reader.referenceOf("done", by("colleague")));
        assertThat(message(() -> reader.referenceOf("open", by("colleague")))).isEqualTo(gone);
    }

    @Test
    void a_reading_is_logged_by_reference_and_user(CapturedOutput output) {
        reader.hasRead("the record", REFERENCE, by("practitioner"));
        assertThat(output).contains("practitioner read the record of " + REFERENCE);
    }

    @Test
    void what_somebody_may_not_read_does_not_exist_and_that_they_tried_is_logged(CapturedOutput output) {
        assertThat(message(() -> reader.hasRead("the record", REFERENCE, by("colleague")))).isEqualTo(Enquiries.unknown(REFERENCE).getMessage());
        assertThat(output).contains("colleague was not shown the record of " + REFERENCE).doesNotContain("colleague read");
        assertThat(reader.hiddenFrom(by("colleague"))).containsExactly(REFERENCE);
    }

    private static String message(ThrowingCallable reading) {
        return catchThrowableOfType(Refusal.class, reading).getMessage();
    }

    private static MockHttpServletRequest by(String user) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteUser(user);
        return request;
    }
}
