package safeguarding.docs;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.gate.Rule;
import safeguarding.journal.Form;
import safeguarding.model.Drawing;

/** A task of the corridor and the gate behind it, as drawing and code declare them; nothing has to run for that. */
record Gated(Drawing drawing, UserTask task, Form<?> form) {

    private static final Map<String, Form<?>> FORMS = forms();

    /** Every task, in the order of the drawings. */
    static List<Gated> all() {
        return Drawing.all().stream().flatMap(drawing -> drawing.parts(UserTask.class).stream()
                .map(task -> new Gated(drawing, task, FORMS.get(task.getCamundaFormRef())))).toList();
    }

    String id() {
        return task.getCamundaFormRef();
    }

    /** What the drawing asks at the gate. */
    String question() {
        return drawing.parts(ExclusiveGateway.class).stream().filter(gateway -> gateway.getId().equals("gateway_" + id() + "Recorded"))
                .findFirst().orElseThrow().getName();
    }

    List<? extends Rule<?>> rules() {
        return form.gate().rules();
    }

    private static Map<String, Form<?>> forms() {
        Map<String, Form<?>> found = new TreeMap<>();
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("safeguarding").stream()
                .filter(room -> room.isAssignableTo(Form.class) && !room.isInterface())
                .map(room -> made(room.reflect())).forEach(form -> found.put(form.id(), form));
        return found;
    }

    private static Form<?> made(Class<?> room) {
        try {
            Constructor<?> constructor = room.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Form<?>) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(room + " cannot say what it asks for without its collaborators", notMade);
        }
    }
}
