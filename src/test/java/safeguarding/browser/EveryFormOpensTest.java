package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import safeguarding.house.Eventful;
import safeguarding.house.FormFile;
import safeguarding.process.Work;

/** Every form there is opens in Tasklist, says whose enquiry it is and where it stands, and shuts nobody out. */
class EveryFormOpensTest extends InTasklist {

    private static final List<String> PEOPLE = List.of("practitioner", "colleague", "manager");

    private final TreeSet<String> seen = new TreeSet<>();
    private Eventful enquiry;
    private String signedIn;

    @Test
    void whole_and_without_barriers() {
        signIn("practitioner");
        whatStartsSomething().forEach((name, form) -> {
            looksAt(beginnings.start(name, form));
            beginnings.leave();
        });
        enquiry = new Eventful(work, enquiries, engine, (form, turn) -> usual(form, enquiry == null ? null : enquiry.reference(), turn));
        while (!enquiry.open().isEmpty()) {
            PEOPLE.forEach(this::worksAllTheyCan);
        }
        assertThat(seen).containsExactlyElementsOf(FormFile.all().stream().map(form -> form.json().path("id").asText()).sorted().toList());
    }

    @Test
    void what_can_happen_at_any_time_stands_in_one_list_and_raising_a_concern_comes_first() {
        signIn("practitioner");
        assertThat(beginnings.open()).containsExactlyElementsOf(whatStartsSomething().keySet()).hasSizeGreaterThan(15);
    }

    /** The form behind each line, in order. */
    private Map<String, String> whatStartsSomething() {
        Map<String, String> forms = new LinkedHashMap<>(Map.of(Beginnings.RAISE, "raiseConcern"));
        engine.getRepositoryService().createProcessDefinitionQuery().startableInTasklist().latestVersion().orderByProcessDefinitionName().asc()
                .list().stream().filter(process -> !process.getKey().equals("enquiry"))
                .forEach((ProcessDefinition process) -> forms.put(process.getName(), process.getKey()));
        return forms;
    }

    /** Looks at what they have not seen yet, and hands it in without the browser. */
    private void worksAllTheyCan(String who) {
        for (Optional<Work.OpenTask> next = nextFor(who); next.isPresent(); next = nextFor(who)) {
            Work.OpenTask task = next.get();
            if (!seen.contains(task.form())) {
                signIn(who);
                looksAt(tasklist.look(listWith(task), enquiry.reference(), task));
            }
            enquiry.handIn(task);
        }
    }

    private Optional<Work.OpenTask> nextFor(String who) {
        return enquiry.open().stream().filter(task -> Eventful.worker(task).equals(who)).findFirst();
    }

    private void signIn(String who) {
        if (!who.equals(signedIn)) {
            tasklist.signIn(who);
            signedIn = who;
        }
    }

    private void looksAt(FormOnScreen form) {
        form.isWhole();
        form.hasNoBarriers();
        seen.add(form.form());
    }
}
