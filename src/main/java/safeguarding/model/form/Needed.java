package safeguarding.model.form;

import java.util.Optional;
import safeguarding.model.form.FormGuard.Objections;

/**
 * What an owner marks as needed before the work goes on, with the custom property {@value #PROPERTY}, is asked for by the gate; so it
 * must be a question that everybody sees and can leave open.
 */
public final class Needed {

    /** The name of the custom property; its value is {@code yes}. */
    public static final String PROPERTY = "neededBeforeGoingOn";

    private static final String YES = "yes";

    private Needed() {
    }

    /** True when the gate of its form asks for this question. */
    public static boolean isMarked(Part part) {
        return part.property(PROPERTY).equalsIgnoreCase(YES);
    }

    /** What the worker reads while it is missing: the owner's own property {@code sentence}, or one made from the label. */
    public static String sentence(Part question) {
        return question.property("sentence").isEmpty() ? "Please answer “" + question.called() + "”." : question.property("sentence");
    }

    static void check(FormFile form, Ours ours, Objections objections) {
        boolean startsWork = ours.find(form.id()).map(Kept::startsWork).orElse(false);
        form.parts().forEach(part -> {
            String marked = part.property(PROPERTY);
            objections.when(!marked.isEmpty() && !marked.equalsIgnoreCase(YES) && !marked.equalsIgnoreCase("no"), part,
                    "“%s” says “" + marked + "” for “" + PROPERTY + "”. Please write “yes” or “no”.", "");
            if (isMarked(part)) {
                whyNot(part, startsWork).ifPresent(because -> objections.when(true, part, "“%s” is marked as needed, but " + because, ""));
            }
        });
    }

    private static Optional<String> whyNot(Part part, boolean startsWork) {
        return Optional.ofNullable(
                !part.isQuestion() && !part.isList() ? "it asks nothing. Please mark a question."
                : part.list().isPresent() ? "it stands in a list that may have no rows. Please mark the list, or a question beside it."
                : !part.hiddenWhen().isEmpty() ? "it can be hidden, and then nobody could go on. Please always show it, or take the mark off."
                : part.isClosed() ? "nobody can type into it. Please untick “Read only”, or take the mark off."
                : part.type().equals("checkbox") ? "a box to tick cannot be left open: without a tick it says no. Please ask with the choices yes and no."
                : part.json().hasNonNull("defaultValue") ? "an answer is chosen already, so nobody would have to give one. Please empty “Default value”."
                : startsWork ? "this form starts something, so there is no task that could come back. Please use “Required” instead."
                : null);
    }
}
