package safeguarding.journal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a form in: refuses what is wrong, keeps all the rest, whether it is complete or not. */
@Component
@Transactional
public class Recorder {

    private final Forms forms;
    private final Journal journal;
    private final List<Keeper> keepers;

    Recorder(Forms forms, Journal journal, List<Keeper> keepers) {
        this.forms = forms;
        this.journal = journal;
        this.keepers = keepers;
    }

    /** @throws safeguarding.gate.Refusal when something is wrong: then nothing is kept */
    public Entry record(Submission submission) {
        keepers.forEach(keeper -> keeper.refuse(submission));
        return forms.find(submission.form()).map(form -> with(form, submission)).orElseGet(() -> keep(submission));
    }

    private <S> Entry with(Form<S> form, Submission submission) {
        S section = form.read(submission.reference(), submission.answers());
        form.refuse(section, submission);
        Entry entry = keep(submission);
        form.keep(section, entry);
        return entry;
    }

    private Entry keep(Submission submission) {
        Entry entry = journal.write(submission);
        keepers.forEach(keeper -> keeper.keep(submission.answers(), entry));
        return entry;
    }
}
