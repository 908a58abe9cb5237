package safeguarding.model.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import safeguarding.model.Diagram;
import safeguarding.model.Library;
import safeguarding.model.Objection;

/** A call names a drawing that exists, hands on the reference and nothing else, and never leads back to where it came from. */
final class Called implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(CallActivity.class).flatMap(call -> call(sheet, call));
    }

    private static Stream<Objection> call(Sheet sheet, CallActivity call) {
        Optional<Diagram> called = Optional.ofNullable(call.getAttributeValue("calledElement")).flatMap(sheet.library()::find);
        if (called.isEmpty()) {
            return Stream.of(sheet.about(call, "calls “" + call.getAttributeValue("calledElement") + "”, and no drawing has that id."
                    + " Write the id of a process under “Called element”.", ""));
        }
        String title = "“" + called.get().title() + "”";
        return Stream.of(
                say(sheet, call, given(call).size() != 1 || !Call.BUSINESS_KEY.written().equals(given(call).get(0).getCamundaBusinessKey()),
                        "does not hand on the reference of the enquiry. Under “In mappings”, tick “Business key” with the value " + Call.BUSINESS_KEY.written() + ", once."),
                say(sheet, call, reach(sheet.library(), called.get(), new HashSet<>()).contains(sheet.diagram().key()),
                        "calls " + title + ", which leads back into this drawing, so it would never end. Call another one, or draw an arrow back instead."),
                say(sheet, call, begins(called.get()), "calls " + title + ", which somebody starts with a form of its own. Call the drawing that does the work instead."))
                .flatMap(found -> found);
    }

    private static List<CamundaIn> given(CallActivity call) {
        return Stream.ofNullable(call.getExtensionElements()).flatMap(more -> more.getChildElementsByType(CamundaIn.class).stream()).toList();
    }

    /** Every process that comes of it, and itself. */
    private static Set<String> reach(Library library, Diagram diagram, Set<String> seen) {
        if (seen.add(diagram.key())) {
            diagram.parts(CallActivity.class).stream().map(call -> call.getAttributeValue("calledElement")).filter(key -> key != null)
                    .flatMap(key -> library.find(key).stream()).forEach(next -> reach(library, next, seen));
        }
        return seen;
    }

    private static boolean begins(Diagram diagram) {
        return diagram.parts(StartEvent.class).stream().anyMatch(start -> start.getParentElement() instanceof Process && Tasks.setting(start, "formRef") != null);
    }

    private static Stream<Objection> say(Sheet sheet, CallActivity call, boolean wrong, String sentence) {
        return wrong ? Stream.of(sheet.about(call, sentence, "")) : Stream.empty();
    }
}
