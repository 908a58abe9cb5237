package safeguarding.letters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.journal.Journal;

/** What is known about reaching the person without putting them in danger (MY-11). */
@Component
class SafeContact {

    private static final Set<String> FIELDS = Set.of("safeContact", "contactHow", "contactWhen", "contactNever");

    private final Journal journal;
    private final FormWords words;

    SafeContact(Journal journal, FormWords words) {
        this.journal = journal;
        this.words = words;
    }

    /** As last prepared, then as it was said before: a warning is never lost. */
    List<Line> of(String reference) {
        return Stream.of("prepareFirstConversation", "makeSafe", "raiseConcern").flatMap(form -> journal.last(reference, form).stream())
                .flatMap(entry -> words.lines(entry.form(), entry.answers(), Map.of()).stream())
                .filter(line -> FIELDS.contains(line.field())).distinct().toList();
    }
}
