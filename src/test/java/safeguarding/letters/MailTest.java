package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.house.FormFile;

/** What was answered last decides whether there is anything on paper (MY-11). */
class MailTest {

    @ParameterizedTest
    @CsvSource({"YES,SEND", "BY_HAND_ONLY,BY_HAND", "NO,NOTHING_ON_PAPER", "SOMETHING_NEW,ASK_FIRST"})
    void each_answer_has_its_way(String answer, Mail mail) {
        assertThat(Mail.of(Optional.of(answer))).isEqualTo(mail);
    }

    @Test
    void while_nobody_has_asked_it_is_by_hand_only() {
        assertThat(Mail.of(Optional.empty())).isEqualTo(Mail.ASK_FIRST);
        assertThat(Mail.ASK_FIRST.sentence()).contains("by hand only");
    }

    @Test
    void every_answer_that_the_form_offers_is_understood() {
        assertThat(FormFile.of("prepareFirstConversation").questions().stream().filter(question -> FormFile.key(question).equals("lettersSafe"))
                .flatMap(question -> FormFile.codes(question).stream()).map(code -> Mail.of(Optional.of(code))))
                .containsExactly(Mail.SEND, Mail.BY_HAND, Mail.NOTHING_ON_PAPER);
    }

    @ParameterizedTest
    @EnumSource(Mail.class)
    void only_nothing_on_paper_shows_no_page_to_print(Mail mail) {
        assertThat(mail.mayBePrinted()).isEqualTo(mail != Mail.NOTHING_ON_PAPER);
    }
}
