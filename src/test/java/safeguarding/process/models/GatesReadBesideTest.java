package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Stories;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Forms;
import safeguarding.model.form.Part;
import safeguarding.model.form.Redrawn;

/**
 * A rule of a gate names one question, and may read others beside it. Which ones is found out here by trying: a question is read when
 * some answer to it opens or shuts a rule, or leads another way. The guard of the forms must know, or an owner could take out the only box that says why not.
 */
@RealHouse
class GatesReadBesideTest {

    private static final Path FILE = Path.of("src/main/resources", ReadByRooms.BESIDE);
    private static final String HEAD = """
            # Questions that a gate reads beside the one that its rule names, and that one; and those that only decide a turning of the drawings,
            # with nothing behind them. Found out by GatesReadBesideTest, so do not edit it.
            # After a change: mvn test -Dtest=GatesReadBesideTest -Ddocs.write=true
            """;

    @Autowired Forms forms;
    @Autowired StoryTeller storyTeller;

    private String reference;

    @Test
    void the_guard_knows_every_question_that_a_gate_reads_beside_the_one_it_names() throws IOException {
        reference = storyTeller.tell(Stories.all().stream().filter(story -> story.ends().equals("agreeClosure")).findFirst().orElseThrow());
        Map<String, String> found = new TreeMap<>();
        forms.all().forEach(form -> tryAll(form, found));
        String text = HEAD + found.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue() + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE).replace("\r\n", "\n")).isEqualTo(text);
    }

    private <S> void tryAll(Form<S> form, Map<String, String> found) {
        List<String> named = form.gate().rules().stream().map(rule -> rule.field()).distinct().toList();
        List<Part> questions = Redrawn.form(form.id()).file().questions().filter(question -> question.list().isEmpty() && !question.isList())
                .filter(question -> !question.json().path("readonly").asBoolean() && !question.key().startsWith("goOn")).toList();
        List<Map<String, Object>> starts = starts(form, questions);
        questions.stream().filter(question -> !named.contains(question.key())).forEach(question -> {
            Set<String> read = new HashSet<>();
            starts.forEach(start -> {
                Map<String, Object> without = new TreeMap<>(start);
                without.remove(question.key());
                Set<String> before = gaps(form, without);
                answers(question).forEach(answer -> {
                    Map<String, Object> with = new TreeMap<>(without);
                    with.put(question.key(), answer);
                    Set<String> after = gaps(form, with);
                    before.stream().filter(gap -> !after.contains(gap)).forEach(read::add);
                    after.stream().filter(gap -> !before.contains(gap)).forEach(read::add);
                });
            });
            if (!read.isEmpty()) {
                found.put(form.id() + "." + question.key(), named.stream().filter(read::contains).findFirst().orElse(""));
            }
        });
    }

    /** Nothing at all, everything as usual, and each choice that makes the gate ask for something else. */
    private <S> List<Map<String, Object>> starts(Form<S> form, List<Part> questions) {
        Map<String, Object> usual = storyTeller.answers(new Story.Step(form.id(), null, Map.of(), List.of(), null, null), List.of());
        Set<String> asUsual = gaps(form, usual);
        List<Map<String, Object>> starts = new ArrayList<>(List.of(Map.of(), usual));
        questions.stream().filter(question -> !question.json().path("values").isEmpty()).forEach(question -> answers(question).forEach(answer -> {
            Map<String, Object> start = new TreeMap<>(usual);
            start.put(question.key(), answer);
            if (!gaps(form, start).equals(asUsual)) {
                starts.add(start);
            }
        }));
        return starts;
    }

    private static List<Object> answers(Part question) {
        List<Object> codes = new ArrayList<>();
        question.json().path("values").forEach(choice -> codes.add(question.type().equals("checklist") ? List.of(choice.path("value").asText())
                : choice.path("value").asText()));
        return !codes.isEmpty() ? codes : List.of(question.type().equals("datetime") ? "2026-01-15" : question.type().equals("number") ? 3 : "Some words.");
    }

    private <S> Set<String> gaps(Form<S> form, Map<String, Object> answers) {
        S section = form.read(reference, new Answers(answers));
        return Stream.concat(form.gate().gaps(section).stream().map(gap -> gap.field()), form.turnings().entrySet().stream()
                .filter(turning -> turning.getValue().test(section)).map(turning -> "to " + turning.getKey())).collect(Collectors.toSet());
    }
}
