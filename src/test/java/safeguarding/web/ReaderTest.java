package safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import safeguarding.gate.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class ReaderTest {

    private final Reader reader = new Reader(task -> task.equals("open") ? Optional.of("SE-2026-000001") : Optional.empty());

    @Test
    void a_task_that_is_gone_is_said_in_a_sentence() {
        assertThat(reader.referenceOf("open")).isEqualTo("SE-2026-000001");
        assertThatThrownBy(() -> reader.referenceOf("done")).isInstanceOf(Refusal.class).hasMessageContaining("What was written is kept.");
    }

    @Test
    void a_reading_is_logged_by_reference_and_user(CapturedOutput output) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteUser("practitioner");
        reader.hasRead("the record", "SE-2026-000001", request);
        assertThat(output).contains("practitioner read the record of SE-2026-000001");
    }
}
