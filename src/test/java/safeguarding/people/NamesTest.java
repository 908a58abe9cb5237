package safeguarding.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final List<String> asked = new ArrayList<>();
    private final Names names = user -> {
        asked.add(user);
        return user.equals("rosa") ? "Rosa Lind" : user;
    };

    @Test
    void on_a_page_with_many_lines_each_person_is_asked_for_once() {
        Names called = names.eachOnce();
        assertThat(List.of(called.of("rosa"), called.of("gone"), called.of("rosa"), called.of("gone"))).containsExactly("Rosa Lind", "gone", "Rosa Lind", "gone");
        assertThat(asked).containsExactly("rosa", "gone");
    }

    @Test
    void nobody_has_no_name() {
        assertThat(names.eachOnce().of(null)).isNull();
    }
}
