package safeguarding.gate;

import java.util.function.Predicate;

/**
 * One thing that must be recorded before a gate opens.
 *
 * @param field      the form field that answers it, or the name of a list of rows
 * @param sentence   what the worker reads while it is missing: a plain, complete sentence
 * @param source     requirement ids or law that ask for it, for example {@code SG-24, Care Act 2014 s42}
 * @param isRecorded true once the section holds it
 */
public record Rule<S>(String field, String sentence, String source, Predicate<S> isRecorded) {

    Gap gap() {
        return new Gap(field, sentence, source);
    }
}
