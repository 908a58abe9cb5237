package safeguarding.letters;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Shown;

/** {@code {{earlier}}} in every form: the last things that were written, to read and not to change. */
@Component
@Transactional(readOnly = true)
class Earlier implements Shown {

    private static final int HOW_MANY = 5;

    private final Stories stories;

    Earlier(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return Map.of("earlier", new EarlierText(stories.last(reference, HOW_MANY)).html());
    }
}
