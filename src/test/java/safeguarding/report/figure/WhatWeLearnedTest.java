package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.count.Code;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class WhatWeLearnedTest extends InARandomRecord {

    @Test
    void what_was_said_agrees_with_a_slow_count() {
        slow.agrees(new WhatWeLearned(), "r18-opened", told -> said(told).map(entry -> new Counted(told, opened(told, entry), null,
                now(told, entry).map(step -> step.text("theme")).orElse("NOT_SORTED"), now(told, entry).map(step -> step.text("state")).orElse("OPEN"))));
    }

    @Test
    void what_was_closed_agrees_with_a_slow_count() {
        slow.agrees(new WhatWeLearned(), "r18-closed", told -> said(told).flatMap(entry -> now(told, entry)
                .filter(step -> step.text("state").equals("CLOSED")).stream().map(step -> {
                    Instant closed = step.moment("written_at");
                    Duration took = Duration.between(opened(told, entry), closed);
                    String answer = took.toHours() < 30 * 24 ? "UP_TO_30_DAYS" : took.toHours() < 90 * 24 ? "UP_TO_90_DAYS" : "LONGER";
                    return new Counted(told, closed, null, step.text("theme"), answer);
                })));
    }

    @Test
    void every_theme_of_the_database_has_a_row() throws IOException {
        Matcher themes = Pattern.compile("check \\(theme in \\(([^)]*)\\)\\)")
                .matcher(Files.readString(Path.of("src/main/resources/db/migration/common/V18__learning.sql")));
        assertThat(themes.find()).isTrue();
        assertThat(WhatWeLearned.THEMES).extracting(Code::code).containsExactly(themes.group(1).replaceAll("['\\s]", "").split(","));
    }

    @Test
    void what_nobody_has_sorted_is_called_the_same_here_as_on_the_page_of_learning() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/templates/learning.html"))).contains(">" + WhatWeLearned.NOT_SORTED.label() + "<");
        assertThat(new WhatWeLearned().measures()).allSatisfy(measure -> assertThat(measure.ownRows()).endsWith(WhatWeLearned.NOT_SORTED));
    }

    private static Stream<Told.Entry> said(Told told) {
        return Stream.concat(
                Stream.concat(InAVisit.newest(told, "feedbackConversation"), told.entries("independentFeedback"))
                        .filter(entry -> entry.answer("couldHaveDoneBetter") != null),
                InAVisit.newest(told, "prepareClosure").filter(entry -> entry.answer("learning") != null));
    }

    /** A form that came back and was handed in again is one item; each asking by somebody independent is one of its own. */
    private static Stream<Told.Entry> sameItem(Told told, Told.Entry entry) {
        return entry.form().equals("independentFeedback") ? Stream.of(entry)
                : told.entries(entry.form()).filter(other -> Objects.equals(other.visit(), entry.visit()));
    }

    private static Instant opened(Told told, Told.Entry entry) {
        return sameItem(told, entry).map(Told.Entry::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Optional<Row> now(Told told, Told.Entry entry) {
        List<Long> itsEntries = sameItem(told, entry).map(Told.Entry::id).toList();
        return told.of("learning_step").stream().filter(step -> itsEntries.contains(step.number("item_entry")))
                .max(Comparator.comparingLong(step -> step.number("id")));
    }
}
