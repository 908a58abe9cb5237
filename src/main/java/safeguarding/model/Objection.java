package safeguarding.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a diagram or form cannot go into force, in words for someone who is no programmer.
 *
 * @param model    id of the process or form that it is about
 * @param element  id of the part to look at, or empty when it is about the whole
 * @param sentence plain words: what is wrong, where, and what to do
 * @param source   requirement ids or law, may be empty
 * @param way      the way through the drawings that must not be there, in order; empty when it is not about a way
 */
public record Objection(String model, String element, String sentence, String source, List<Step> way) {

    public Objection(String model, String element, String sentence, String source) {
        this(model, element, sentence, source, List.of());
    }

    /** The sentence, with the way by the names of its steps when there is one. */
    public String text() {
        return way.isEmpty() ? sentence : sentence + " The way there: "
                + way.stream().map(step -> "“" + step.name() + "”").collect(Collectors.joining(" → ")) + ".";
    }

    /** True when it is about this model, or its way leads through it. */
    public boolean touches(String key) {
        return model.equals(key) || way.stream().anyMatch(step -> step.process().equals(key));
    }
}
