package safeguarding.docs;

import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import safeguarding.model.Drawing;

/** What a drawing says, on a page that can be read without the Modeler. */
record DrawingPage(Drawing drawing) {

    static final String FOLDER = "drawings/";

    private static final String TOP = """
            # %s

            *Made from `processes/%s` by `DrawingPagesTest`, so do not edit it. After a change:
            `mvn test -Dtest=DrawingPagesTest -Ddocs.write=true`. [All drawings](README.md)*

            %s

            ![Drawing: %s](../diagrams/%s.svg)

            """;

    /** The page of the drawing of this process. */
    static DrawingPage of(String process) {
        return new DrawingPage(Drawing.find(process).orElseThrow(() -> new IllegalStateException(process + " is called and not drawn")));
    }

    String file() {
        return new Picture(drawing).name() + ".md";
    }

    /** Its name, leading to it from a page beside it. */
    String link() {
        return "[%s](%s)".formatted(title(), file());
    }

    String title() {
        return drawing.process().getName();
    }

    GeneratedPage page() {
        Process process = drawing.process();
        String text = TOP.formatted(title(), drawing.file(), Drawing.said(process), title(), new Picture(drawing).name()) + facts() + "\n"
                + "## Step by step\n\n" + Steps.in(drawing, process) + boxes() + notes();
        return new GeneratedPage(FOLDER + file(), text);
    }

    private String facts() {
        Process process = drawing.process();
        return head("What", "Is") + row("Id of the process", "`" + process.getId() + "`") + row("Version tag", process.getCamundaVersionTag())
                + row("Begins", begins()) + row("Its history is kept for", "`" + process.getCamundaHistoryTimeToLiveString() + "`");
    }

    private String begins() {
        Stream<String> pressed = drawing.startForm().stream().map(form -> "when a worker sends the form " + Said.form(form));
        Stream<String> called = callers().stream().map(caller -> "when " + caller.link() + " comes to it");
        Stream<String> heard = Said.heardAtTheStart(drawing).map(message -> "when it hears `" + message + "`" + Said.toldBy(message));
        return Stream.of(pressed, called, heard).flatMap(way -> way).collect(Collectors.joining("; "));
    }

    private List<DrawingPage> callers() {
        return Drawing.all().stream().filter(other -> other.parts(CallActivity.class).stream()
                .anyMatch(call -> call.getCalledElement().equals(drawing.process().getId()))).map(DrawingPage::new).toList();
    }

    private String boxes() {
        return drawing.parts(SubProcess.class).stream()
                .map(box -> "\n## At any time: %s\n\n%s\n\n%s".formatted(box.getName(), Drawing.said(box), Steps.in(drawing, box)))
                .collect(Collectors.joining());
    }

    private String notes() {
        String notes = drawing.parts(TextAnnotation.class).stream().map(note -> "- " + note.getText().getTextContent().strip() + "\n")
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : "\n## Notes in the drawing\n\n" + notes;
    }

    /** How what it is for begins: one sentence, or two short ones. */
    String inShort() {
        String[] sentences = Drawing.said(drawing.process()).split("(?<=[.?]) ", 3);
        return sentences[0].length() < 50 ? sentences[0] + " " + sentences[1] : sentences[0];
    }

    /** True when a worker starts it whenever something happens. */
    boolean isAtAnyTime() {
        return Path.of(drawing.file()).getNameCount() > 1;
    }
}
