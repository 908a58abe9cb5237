package safeguarding.report.figure;

import java.util.Objects;
import java.util.stream.Stream;
import safeguarding.report.made.Told;

/** What a form said the last time that it was handed in during a visit to a stage. */
final class InAVisit {

    private InAVisit() {
    }

    /** The last entry of this form in each visit. */
    static Stream<Told.Entry> newest(Told told, String form) {
        return told.entries(form).filter(entry -> isNewest(told, entry.id()));
    }

    static boolean isNewest(Told told, long id) {
        Told.Entry entry = told.entries().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return told.entries(entry.form()).noneMatch(other -> other.id() > id && Objects.equals(other.visit(), entry.visit()));
    }
}
