package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import safeguarding.people.Role;

/** Behind each number: the number again, from how many enquiries it comes, and each of them as the register lists it. */
class BehindPageTest extends ReportsInARandomRecord {

    private static final Pattern LINK = Pattern.compile("<a href=\"(/reports/R-\\d\\d/enquiries[^\"]*)\">(\\d+)</a>");
    private static final Pattern LISTED = Pattern.compile("href=\"/record/(SE-[0-9-]+)\"");
    private static final Pattern TIMES = Pattern.compile("data-is=\"Counted here\"><span>(\\d+)<");
    private static final Pattern SEVERAL = Pattern.compile("<dd>(\\d+), in (one|\\d+) enquir");

    @ParameterizedTest
    @ValueSource(strings = {"/reports/R-01?by=TEAM&", "/reports/R-04?", "/reports/R-06?by=TEAM&", "/reports/R-08?", "/reports/R-10?by=ABUSE_TYPE&",
        "/reports/R-12?", "/reports/R-18?by=QUARTER&"})
    void each_number_is_said_again_and_its_enquiries_add_up_to_it(String address) {
        Map<String, Long> numbers = links(page(Role.MANAGER, address + YEAR));
        assertThat(numbers).isNotEmpty();
        numbers.entrySet().stream().limit(25).forEach(number -> {
            String behind = page(Role.MANAGER, number.getKey());
            List<String> listed = LISTED.matcher(behind).results().map(one -> one.group(1)).toList();
            List<Long> times = TIMES.matcher(behind).results().map(one -> Long.valueOf(one.group(1))).toList();
            assertThat(listed).as(number.getKey()).doesNotHaveDuplicates().isSorted().isNotEmpty();
            if (listed.size() == number.getValue()) {
                assertThat(behind).as(number.getKey()).contains("<dd>" + number.getValue() + "</dd>").doesNotContain("Counted here");
            } else {
                MatchResult several = SEVERAL.matcher(behind).results().findFirst().orElseThrow();
                assertThat(several.group(1)).isEqualTo(number.getValue().toString());
                assertThat(several.group(2)).isEqualTo(listed.size() == 1 ? "one" : String.valueOf(listed.size()));
                assertThat(times).as(number.getKey()).hasSameSizeAs(listed);
                assertThat(times.stream().mapToLong(Long::longValue).sum()).as(number.getKey()).isEqualTo(number.getValue());
            }
        });
    }

    @Test
    void each_enquiry_is_there_as_in_the_register_and_the_headings_say_what_was_looked_at() {
        String behind = page(Role.MANAGER, "/reports/R-01/enquiries?measure=r01-asked&by=TEAM&of=TEAM&row=North%20team&answer=EXPRESSED&" + YEAR);
        assertThat(behind).contains("<dt>Team</dt><dd>North team</dd>", "Asked, and said what they want", "from 1 April 2025 to 31 March 2026", "<bdi>Person ",
                "Called ", "Feedback and closure").doesNotContain("Its own rows", "Row");
        assertThat(page(Role.MANAGER, "/reports/R-06/enquiries?measure=r06-questions&by=OWN&of=OWN&row=LISTENED_TO&" + YEAR))
                .contains("<dt>About</dt><dd>Did you feel that we listened to you?</dd>").doesNotContain("<dt>Question</dt>");
        assertThat(page(Role.MANAGER, "/reports/R-06/enquiries?measure=r06-questions&by=TEAM&of=TEAM&within=LISTENED_TO&row=North%20team&" + YEAR))
                .contains("<dt>Question</dt><dd>Did you feel that we listened to you?</dd>", "<dt>Team</dt><dd>North team</dd>");
    }

    @Test
    void what_the_reader_may_not_open_is_counted_and_not_named() {
        String link = "/reports/R-01/enquiries?measure=r01-asked&answer=EXPRESSED&" + YEAR;
        String open = page(Role.MANAGER, link);
        List<String> listed = LISTED.matcher(open).results().map(one -> one.group(1)).toList();
        assertThat(open).doesNotContain("restricted");
        step(listed.get(0), "RESTRICTED");
        step(listed.get(1), "RESTRICTED");
        try {
            assertThat(page(Role.MANAGER, link)).contains("<dd>" + listed.size() + "</dd>", "2 of these enquiries are restricted and you may not open them")
                    .doesNotContain(listed.get(0), listed.get(1)).contains(listed.get(2));
            step(listed.get(1), "LIFTED");
            assertThat(page(Role.MANAGER, link)).contains("One of these enquiries is restricted and you may not open it", listed.get(1));
        } finally {
            step(listed.get(0), "LIFTED");
            step(listed.get(1), "LIFTED");
        }
    }

    private void step(String reference, String step) {
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, ?, 'It is about a colleague', 'm', "
                + "current_timestamp)").params(reference, step).update();
    }

    private static Map<String, Long> links(String page) {
        return LINK.matcher(page).results().collect(Collectors.toMap(link -> HtmlUtils.htmlUnescape(link.group(1)), link -> Long.valueOf(link.group(2)),
                (one, same) -> one, TreeMap::new));
    }
}
