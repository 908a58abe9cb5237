package safeguarding.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.outcomes.WishesAnswer;

/** The part of the record that each form makes, seen as the questions it expects to be asked. */
final class Sections {

    private static final Set<Class<?>> READ_FROM_ANSWERS = RoomForms.ROOMS.stream().flatMap(room -> room.getCodeUnits().stream())
            .filter(Sections::readsAnswers).flatMap(code -> code.getReferencedClassObjects().stream())
            .map(ReferencedClassObject::getValue).filter(JavaClass::isRecord).map(JavaClass::reflect)
            .collect(Collectors.toSet());

    private Sections() {
    }

    /** The record a form's answers make. */
    static Class<?> of(Form<?> form) {
        return Arrays.stream(form.getClass().getGenericInterfaces()).filter(ParameterizedType.class::isInstance)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]).findFirst().orElseThrow();
    }

    /**
     * The components that are typed by a worker, through all nested records. What a section only looks back to is left out, and so
     * is what every conversation asks about wishes: not every form asks all of that.
     */
    static Stream<RecordComponent> typedInto(Class<?> section) {
        if (section == WishesAnswer.class || !isTyped(section)) {
            return Stream.empty();
        }
        return Arrays.stream(section.getRecordComponents()).flatMap(part -> {
            if (part.getType().isRecord()) {
                return typedInto(part.getType());
            }
            return READ_FROM_ANSWERS.contains(section) || part.getType() == String.class ? Stream.of(part) : Stream.empty();
        });
    }

    /** True when the section holds that record, itself or in one of its parts. */
    static boolean holds(Class<?> section, Class<?> part) {
        return section == part || section.isRecord()
                && Arrays.stream(section.getRecordComponents()).anyMatch(component -> holds(component.getType(), part));
    }

    /** The type of a component, or of each of its elements when it is a list. */
    static Class<?> elementOf(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static boolean isTyped(Class<?> section) {
        return READ_FROM_ANSWERS.contains(section) || section.isRecord()
                && Arrays.stream(section.getRecordComponents()).anyMatch(part -> isTyped(part.getType()));
    }

    private static boolean readsAnswers(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Answers.class) && call.getName().equals("as"));
    }
}
