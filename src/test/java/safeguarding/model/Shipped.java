package safeguarding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import safeguarding.house.FormFile;
import safeguarding.journal.Form;
import safeguarding.people.Role;

/** What we deliver, as the guard sees it: every drawing, and what the forms, the code and the tables of today know. Read once. */
public final class Shipped {

    private static final Pattern DECISION = Pattern.compile("<decision id=\"(\\w+)\"");
    private static final Library LIBRARY = Library.of(files("processes", ".bpmn").map(Shipped::diagram).toList(), known());

    private Shipped() {
    }

    /** All of it. Nobody may draw on these diagrams: copy one first, with {@code model().clone()}. */
    public static Library library() {
        return LIBRARY;
    }

    /** The same, where some more forms are in force. */
    public static Library libraryWithForms(Collection<String> more) {
        Known known = LIBRARY.known();
        Set<String> forms = Stream.concat(known.forms().stream(), more.stream()).collect(Collectors.toSet());
        return new Library(LIBRARY.diagrams(), new Known(forms, known.turnings(), known.groups(), known.decisions()));
    }

    private static Known known() {
        Set<String> forms = FormFile.all().stream().map(form -> form.json().path("id").asText()).collect(Collectors.toSet());
        Set<String> groups = Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());
        Set<String> decisions = files("processes", ".dmn").flatMap(file -> DECISION.matcher(text(file)).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
        return new Known(forms, turnings(), groups, decisions);
    }

    /** What the form components decide, asked of them without the application. */
    private static Set<String> turnings() {
        ClassPathScanningCandidateComponentProvider rooms = new ClassPathScanningCandidateComponentProvider(false);
        rooms.addIncludeFilter(new AssignableTypeFilter(Form.class));
        return rooms.findCandidateComponents("safeguarding").stream().map(BeanDefinition::getBeanClassName).map(Shipped::form)
                .flatMap(form -> form.turnings().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Form<?> form(String room) {
        try {
            Constructor<?> constructor = Class.forName(room).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (Form<?>) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(room + " cannot say what it decides without its collaborators", notMade);
        }
    }

    private static Diagram diagram(Path file) {
        return Diagram.read(Path.of("processes").relativize(file).toString(), text(file).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(ending)).sorted().toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
