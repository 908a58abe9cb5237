package safeguarding.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import safeguarding.journal.Form;

/** The form components of the rooms, made without the application: what a form asks for needs nothing to ask. */
final class RoomForms {

    static final JavaClasses ROOMS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("safeguarding");

    private static final List<Form<?>> FORMS = ROOMS.stream()
            .filter(room -> room.isAssignableTo(Form.class) && !room.isInterface())
            .<Form<?>>map(room -> made(room.reflect())).sorted(Comparator.comparing(Form::id)).toList();

    private RoomForms() {
    }

    /** Every form component, by id. */
    static List<Form<?>> all() {
        return FORMS;
    }

    static Optional<Form<?>> find(String id) {
        return FORMS.stream().filter(form -> form.id().equals(id)).findFirst();
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
