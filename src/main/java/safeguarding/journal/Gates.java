package safeguarding.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Gap;

/** Asks the record, and nothing but the record, whether the corridor may go on. */
@Component
@Transactional(readOnly = true)
public class Gates {

    private static final Gap NOT_FILLED_IN = new Gap("", "This form has not been filled in yet.", "LA-50");

    private final Forms forms;
    private final Journal journal;
    private final AddedQuestions added;

    Gates(Forms forms, Journal journal, AddedQuestions added) {
        this.forms = forms;
        this.journal = journal;
        this.added = added;
    }

    /** What this form still has to say in the stage under way; empty when its gate is open. */
    public List<Gap> gaps(String reference, String form) {
        return filledIn(reference, form).map(this::gaps).orElse(List.of(NOT_FILLED_IN));
    }

    /** True when nothing is missing, or when a worker gave a reason for going on without it. */
    public boolean isOpen(String reference, String form) {
        return filledIn(reference, form).map(entry -> gaps(entry).isEmpty() || goesOnWithout(entry)).orElse(false);
    }

    /** The last entry of this form in the stage under way, or at all if it is of no stage, when its gate sent the task back. */
    public Optional<Entry> cameBack(String reference, String form) {
        return filledIn(reference, form).filter(entry -> !gaps(entry).isEmpty() && !goesOnWithout(entry));
    }

    /** True when the last answers to the form that decides this turning lead down it. */
    public boolean leads(String reference, String turning) {
        return forms.deciding(turning).map(form -> leads(reference, form, turning)).orElse(false);
    }

    /** What an entry leaves open: what its room asks for, and then what the process owners marked as needed in the form that was filled in. */
    public List<Gap> gaps(Entry entry) {
        return Stream.concat(forms.find(entry.form()).stream().flatMap(form -> gaps(form, entry).stream()),
                added.gate(entry.form(), entry.formVersion()).gaps(entry.answers()).stream()).toList();
    }

    /** True when the entry gives a reason for going on without what is missing. */
    public boolean goesOnWithout(Entry entry) {
        return forms.find(entry.form()).map(Form::mayGoOnWithout).orElse(true)
                && entry.answers().has("goOnWithout") && entry.answers().has("goOnBecause");
    }

    private Optional<Entry> filledIn(String reference, String form) {
        boolean ofItsStage = forms.find(form).map(Form::isOfItsStage).orElse(true);
        return ofItsStage ? journal.inThisVisit(reference, form) : journal.last(reference, form);
    }

    private <S> List<Gap> gaps(Form<S> form, Entry entry) {
        return form.gate().gaps(form.read(entry.reference(), entry.answers()));
    }

    private <S> boolean leads(String reference, Form<S> form, String turning) {
        return journal.last(reference, form.id())
                .map(entry -> form.turnings().get(turning).test(form.read(reference, entry.answers()))).orElse(false);
    }
}
