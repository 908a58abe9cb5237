package safeguarding.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import safeguarding.gate.Rule;
import safeguarding.journal.Form;
import safeguarding.model.form.Kept.Reason;

/**
 * Why questions of ours must stay. A rule of a gate names one question and may read others beside it, such as the box that says why not;
 * which ones lies in {@code gates-read-beside.properties}, and a test finds it out anew. All else may be left blank by any worker, so the
 * rooms can do without it; only a form that starts something has no gate to ask again.
 */
@Component
class ReadByRooms {

    static final String BESIDE = "gates-read-beside.properties";
    private static final Reason DECIDES = new Reason("The drawings decide by it which way to go.", "X-07");
    private static final Reason WORKED_WITH = new Reason("The record works with this answer: a check, a decision or a list is made from it.", "LA-50");

    private final Map<String, String> beside = new TreeMap<>();

    ReadByRooms() throws IOException {
        Properties lines = new Properties();
        try (InputStream file = new ClassPathResource(BESIDE).getInputStream()) {
            lines.load(file);
        }
        lines.stringPropertyNames().forEach(question -> beside.put(question, lines.getProperty(question)));
    }

    /** The reasons by key: in the gate's own words where a gate reads the answer. */
    Map<String, Reason> of(Form<?> form) {
        Map<String, Reason> reasons = new TreeMap<>();
        if (form.gate().rules().isEmpty()) {
            keys(section(form), new HashSet<>()).forEach(key -> reasons.put(key, WORKED_WITH));
        }
        reasons.putAll(KeptApart.REASONS);
        beside.forEach((question, field) -> {
            if (question.startsWith(form.id() + ".")) {
                reasons.put(question.substring(form.id().length() + 1), form.gate().rules().stream().filter(rule -> rule.field().equals(field))
                        .findFirst().map(ReadByRooms::inItsWords).orElse(DECIDES));
            }
        });
        Set<String> first = new HashSet<>();
        form.gate().rules().stream().filter(rule -> first.add(rule.field())).forEach(rule -> reasons.put(rule.field(), inItsWords(rule)));
        return reasons;
    }

    private static Reason inItsWords(Rule<?> rule) {
        return new Reason("The gate asks: “" + rule.sentence() + "”", rule.source());
    }

    private static Class<?> section(Form<?> form) {
        return ResolvableType.forClass(AopUtils.getTargetClass(form)).as(Form.class).getGeneric(0).resolve(Object.class);
    }

    /** The questions are the components of the room's records; each has the name of its key. */
    private static Set<String> keys(Class<?> section, Set<Class<?>> seen) {
        Set<String> keys = new HashSet<>();
        if (section.isRecord() && seen.add(section)) {
            for (RecordComponent part : section.getRecordComponents()) {
                keys.add(part.getName());
                keys.addAll(keys(part.getType(), seen));
            }
        }
        return keys;
    }
}
