package safeguarding.letters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.ClosingStory;
import safeguarding.journal.ExceptionsTaken;
import safeguarding.journal.ExceptionsTaken.ExceptionTaken;
import safeguarding.journal.Shown;

/**
 * {@code {{closing}}} in the two forms that close an enquiry. Together with the tables of wishes and of what must be done, it is the
 * one page on which a manager sees the whole (MY-01a, MY-02a, X-04, X-08).
 */
@Component
@Transactional(readOnly = true)
class ClosingPage implements Shown {

    private final List<ClosingStory> stories;
    private final ExceptionsTaken exceptions;
    private final Narratives narratives;
    private final FormWords words;
    private final TaskNames names;

    ClosingPage(List<ClosingStory> stories, ExceptionsTaken exceptions, Narratives narratives, FormWords words, TaskNames names) {
        this.stories = stories;
        this.exceptions = exceptions;
        this.narratives = narratives;
        this.words = words;
        this.names = names;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return form.equals("prepareClosure") || form.equals("agreeClosure") ? Map.of("closing", text(reference).html()) : Map.of();
    }

    private ClosingText text(String reference) {
        return new ClosingText(stories.stream().map(story -> new ClosingText.Chapter(story.heading(), story.lines(reference)))
                .filter(chapter -> !chapter.lines().isEmpty()).toList(),
                exceptions.of(reference).stream().map(this::line).toList(), narratives.toLookAt(reference));
    }

    private ClosingStory.Line line(ExceptionTaken taken) {
        return new ClosingStory.Line(names.of(taken.form()) + ": " + words.choice(taken.form(), "goOnWithout", taken.ground()), taken.because());
    }
}
