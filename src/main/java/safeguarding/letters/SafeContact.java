package safeguarding.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** What is known about reaching the person without putting them in danger (MY-11). */
@Component
class SafeContact {

    private static final List<String> ASKED = List.of("contactHow", "contactWhen", "contactNever");
    private static final String FIRST_TOLD = "safeContact";
    private static final String LETTERS = "lettersSafe";
    private static final String WAY_BACK = "openDoorForm";

    private final Journal journal;
    private final FormWords words;

    SafeContact(Journal journal, FormWords words) {
        this.journal = journal;
        this.words = words;
    }

    /** Each question once, as it was answered last; then what we were told when the concern came in: a warning is never lost. */
    List<Line> of(String reference) {
        List<Entry> latestFirst = new ArrayList<>(journal.of(reference));
        Collections.reverse(latestFirst);
        List<Line> now = Stream.concat(ASKED.stream().flatMap(field -> newest(latestFirst, field).stream()
                .flatMap(entry -> lines(entry, field))), letters(latestFirst)).toList();
        Stream<Line> before = newest(latestFirst, FIRST_TOLD).stream().flatMap(entry -> lines(entry, FIRST_TOLD))
                .map(line -> now.isEmpty() ? line : new Line(line.field(), "As we were first told", line.words(), line.freeText()));
        return Stream.concat(now.stream(), before).toList();
    }

    /** Whether paper is safe for them, by what was answered last; never where nothing could be left with them safely. */
    Mail mail(String reference) {
        return journal.lastAnswer(reference, WAY_BACK).filter(SafeContact::isUnsafe).isPresent() ? Mail.NOTHING_ON_PAPER
                : Mail.of(journal.lastAnswer(reference, LETTERS));
    }

    /** Said only when it is not simply safe, with the reason that belongs to that answer. */
    private Stream<Line> letters(List<Entry> latestFirst) {
        return Stream.concat(
                newest(latestFirst, LETTERS).filter(entry -> Mail.of(Optional.of(entry.answers().text(LETTERS))) != Mail.SEND).stream()
                        .flatMap(entry -> Stream.of(LETTERS, LETTERS + "Because").flatMap(field -> lines(entry, field))),
                newest(latestFirst, WAY_BACK).filter(entry -> isUnsafe(entry.answers().text(WAY_BACK))).stream()
                        .flatMap(entry -> Stream.of(WAY_BACK, "openDoorBecause").flatMap(field -> lines(entry, field))));
    }

    private static boolean isUnsafe(String wayBack) {
        return "UNSAFE_TO_LEAVE".equals(wayBack);
    }

    private Stream<Line> lines(Entry entry, String field) {
        return words.lines(entry.form(), entry.answers(), OnRecord.NOTHING).stream().filter(line -> line.field().equals(field));
    }

    private static Optional<Entry> newest(List<Entry> latestFirst, String field) {
        return latestFirst.stream().filter(entry -> entry.answers().has(field)).findFirst();
    }
}
