package safeguarding.report.figure;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.house.FormFile;
import safeguarding.report.made.Told;

/** What a form said the last time that it was handed in during a visit to a stage. */
final class InAVisit {

    /** A form that asks for the reference was started by a worker, so each time is an event of its own. */
    static final Set<String> AT_ANY_TIME = FormFile.all().stream().filter(form -> form.keys().contains("reference"))
            .map(form -> form.name().replace(".form", "")).collect(Collectors.toSet());

    private InAVisit() {
    }

    /** The entries of this form that count: the last in each visit, or all of what starts at any time. */
    static Stream<Told.Entry> newest(Told told, String form) {
        return told.entries(form).filter(entry -> isNewest(told, entry));
    }

    static boolean isNewest(Told told, Told.Entry entry) {
        return told.entries(entry.form()).noneMatch(other -> other.id() > entry.id() && isSameTalk(entry, other));
    }

    /** True when the later one is the earlier one handed in again. */
    static boolean isSameTalk(Told.Entry one, Told.Entry other) {
        return one.form().equals(other.form()) && Objects.equals(one.visit(), other.visit()) && !AT_ANY_TIME.contains(one.form());
    }

    static Told.Entry entry(Told told, long id) {
        return told.entries().stream().filter(entry -> entry.id() == id).findFirst().orElseThrow();
    }
}
