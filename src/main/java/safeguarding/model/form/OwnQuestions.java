package safeguarding.model.form;

import java.util.Optional;
import java.util.Set;
import safeguarding.model.form.FormGuard.Objections;

/**
 * An owner's own question never writes into something else: what we ask elsewhere means something to the record, such as the list of
 * wishes, the plan or whom to ring. A few questions mean the same wherever they are asked, and may be asked again.
 */
final class OwnQuestions {

    private static final Set<String> MAY_BE_ASKED_AGAIN = Set.of("heldOn", "place", "present", "faceToFace", "notFaceToFaceBecause", "spokeWith",
            "spokeWithName");
    private static final Set<String> IN_A_FORM_OF_THEIR_OWN = Set.of("reference", "about", "goOnWithout", "goOnBecause");

    private OwnQuestions() {
    }

    static void check(FormFile form, Ours ours, Objections objections) {
        Optional<FormFile> shipped = ours.find(form.id()).map(Kept::shipped);
        form.questions().filter(question -> shipped.flatMap(known -> known.question(question.path())).isEmpty()).forEach(question -> {
            ours.taken(question.path()).ifPresent(known -> {
                boolean mayBeAsked = question.list().isEmpty() && (MAY_BE_ASKED_AGAIN.contains(question.key())
                        || shipped.isEmpty() && IN_A_FORM_OF_THEIR_OWN.contains(question.key()));
                objections.when(!mayBeAsked, question, "“%s” has the key “" + question.key() + "”. The record keeps something else there: “"
                        + known.called() + "”. Please give your question a key of its own.", "LA-50");
                objections.when(mayBeAsked && !isTheSame(question, known), question, "“%s” has the key “" + question.key()
                        + "”, which the record knows as “" + known.called() + "” (" + known.kind() + "). Please ask it in the same way and with the "
                        + "same values, or give your question a key of its own.", "LA-50");
            });
            objections.when(question.list().isEmpty() && ours.isShown(question.key()) && ours.taken(question.key()).isEmpty(), question,
                    "“%s” has the key “" + question.key() + "”, under which forms show what is in the record. Please give your question a key of its own.",
                    "LA-50");
        });
    }

    private static boolean isTheSame(Part question, Part known) {
        return question.kind().equals(known.kind()) && question.codes().equals(known.codes());
    }
}
