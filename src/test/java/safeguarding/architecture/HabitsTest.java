package safeguarding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Habits of the house that a machine can see. */
class HabitsTest {

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE_FOR_THE_TIME =
            DescribedPredicate.describe("that asks the machine for the time", HabitsTest::asksTheMachineForTheTime);

    /** A name that fits everything says nothing about what is inside. */
    @Test
    void no_class_is_called_by_a_word_that_fits_everything() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
                .orShould().resideInAnyPackage("..util..", "..common..", "..helper..").check(House.CLASSES);
    }

    /** What depends on the day can be tried on any day, so the clock is handed in and only the calendar has one. */
    @Test
    void only_the_calendar_knows_what_time_it_is() {
        noClasses().that().resideOutsideOfPackage("safeguarding.calendar..").should().accessTargetWhere(ASKS_THE_MACHINE_FOR_THE_TIME)
                .check(House.CLASSES);
    }

    /** A class that says in its constructor what it needs can be made in a test by hand. */
    @Test
    void what_a_class_needs_is_handed_to_its_constructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(House.CLASSES);
    }

    private static boolean asksTheMachineForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().equals("java.time") && access.getName().equals("now") && !takesAClock(access)
                || owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && access.getTarget() instanceof CodeUnitAccessTarget made
                && made.getName().equals("<init>") && made.getRawParameterTypes().isEmpty();
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
