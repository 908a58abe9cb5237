package safeguarding.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Stage;
import safeguarding.house.FormFile;
import safeguarding.people.Voice;
import safeguarding.plan.Response;

/** Reports count the codes that forms offer, all of them, under words of their own. */
class CodesTest {

    @Test
    void every_code_of_the_forms_has_its_row() {
        assertThat(codes(Codes.SOURCES)).hasSameElementsAs(offered("raiseConcern", "sourceOfRisk"));
        assertThat(codes(Codes.LOCATIONS)).hasSameElementsAs(offered("raiseConcern", "location"));
        assertThat(codes(Codes.ABUSE_TYPES)).hasSameElementsAs(offered("raiseConcern", "abuseTypes"));
        assertThat(codes(Codes.REPLIES)).hasSameElementsAs(offered("feedbackConversation", "feelSafe"));
        assertThat(codes(Codes.MENU)).hasSameElementsAs(offered("firstConversation", "wish1Menu"));
        assertThat(codes(Codes.RESPONSES)).containsExactlyElementsOf(List.of(Response.values()).stream().map(Enum::name).toList());
        assertThat(codes(Codes.VOICES)).containsExactlyElementsOf(List.of(Voice.values()).stream().map(Enum::name).toList());
        assertThat(codes(Codes.STAGES)).containsExactlyElementsOf(List.of(Stage.values()).stream().map(Enum::name).toList());
    }

    private static List<String> codes(List<Code> list) {
        return list.stream().map(Code::code).toList();
    }

    private static List<String> offered(String form, String question) {
        return FormFile.of(form).questions().stream().filter(one -> FormFile.key(one).equals(question)).findFirst().map(FormFile::codes).orElseThrow();
    }
}
