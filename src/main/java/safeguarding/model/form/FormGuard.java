package safeguarding.model.form;

import java.util.ArrayList;
import java.util.List;
import safeguarding.model.Objection;

/**
 * Holds a form against everything that a form must keep, whoever drew it. Labels, guidance, order, groups and questions of their own
 * are the owners'; what a gate asks for must stay a question that can be answered.
 */
public final class FormGuard {

    private FormGuard() {
    }

    /** What stands against this form going into force; empty when nothing does. */
    public static List<Objection> of(FormFile form, Ours ours) {
        Objections objections = new Objections(form.id());
        WholeForm.check(form, objections);
        ShownByTasklist.check(form, objections);
        Answerable.check(form, objections);
        Choices.check(form, ours, objections);
        OwnQuestions.check(form, ours, objections);
        Needed.check(form, ours, objections);
        ours.find(form.id()).ifPresent(kept -> AsTheGateNeeds.check(form, kept, objections));
        return objections.all();
    }

    /** Gathers what is found. */
    static final class Objections {

        private final String form;
        private final List<Objection> found = new ArrayList<>();

        Objections(String form) {
            this.form = form;
        }

        /** Notes a sentence about a part when something is wrong with it; its label stands where the sentence says {@code %s}. */
        void when(boolean wrong, Part part, String sentence, String source) {
            if (wrong) {
                found.add(new Objection(form, part.id(), sentence.replace("%s", part.called()), source));
            }
        }

        void whole(boolean wrong, String sentence, String source) {
            if (wrong) {
                found.add(new Objection(form, "", sentence, source));
            }
        }

        List<Objection> all() {
            return found.stream().distinct().toList();
        }
    }
}
