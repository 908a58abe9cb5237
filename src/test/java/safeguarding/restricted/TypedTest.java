package safeguarding.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.people.Workers;

/** What a manager types is understood as people write names, and what is wrong is said in a sentence. */
class TypedTest {

    private static final List<Workers.Worker> HERE = List.of(new Workers.Worker("practitioner", "Priya Shah"),
            new Workers.Worker("colleague", "Colin Lea"), new Workers.Worker("colin2", "Colin  Lea"), new Workers.Worker("manager", "Mo Grant"));

    @ParameterizedTest
    @ValueSource(strings = {"practitioner\nmanager", " practitioner \r\n\r\n manager ", "practitioner, manager", "priya shah; MANAGER", "Priya  Shah\nMo Grant"})
    void names_come_one_on_each_line_or_with_commas_as_user_or_full_name(String readers) {
        Typed typed = new Typed(readers, "Because");
        assertThat(typed.wrongReaders(HERE)).isEmpty();
        assertThat(typed.users(HERE)).containsExactly("manager", "practitioner");
    }

    @Test
    void nobody_named_is_the_manager_alone() {
        assertThat(new Typed(" \n ", "Because").wrongReaders(HERE)).isEmpty();
        assertThat(new Typed(" \n ", "Because").users(HERE)).isEmpty();
    }

    @Test
    void somebody_who_does_not_work_here_is_named_back() {
        assertThat(new Typed("practitioner\nnobody", "Because").wrongReaders(HERE).orElseThrow()).contains("called “nobody”");
    }

    @Test
    void of_two_with_one_name_the_user_name_is_asked_for() {
        assertThat(new Typed("Colin Lea", "Because").wrongReaders(HERE).orElseThrow()).contains("one of colin2, colleague.");
        assertThat(new Typed("colin2", "Because").wrongReaders(HERE)).isEmpty();
    }

    @Test
    void a_reason_is_words_that_can_be_kept() {
        assertThat(new Typed("", " ").wrongReason().orElseThrow()).contains("Say why");
        assertThat(new Typed("", "x".repeat(2001)).wrongReason().orElseThrow()).contains("at most 2000");
        assertThat(new Typed("", "a\u0000b").wrongReason().orElseThrow()).contains("cannot be kept");
        assertThat(new Typed("", "a\uD83Db").wrongReason().orElseThrow()).contains("cannot be kept");
        assertThat(new Typed("", "Her son works here 💙").wrongReason()).isEmpty();
    }
}
