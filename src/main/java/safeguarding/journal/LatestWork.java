package safeguarding.journal;

import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.people.Teams;

/** Sees to it that an enquiry names whoever did the latest work on it, and their team (RO-14). */
@Component
class LatestWork implements Keeper {

    private final Forms forms;
    private final Enquiries enquiries;
    private final Teams teams;

    LatestWork(Forms forms, Enquiries enquiries, Teams teams) {
        this.forms = forms;
        this.enquiries = enquiries;
        this.teams = teams;
    }

    /** A form that process owners added is work like any other. */
    @Override
    public void keep(Answers answers, Entry entry) {
        if (forms.find(entry.form()).map(form -> form.isWork(answers)).orElse(true)) {
            enquiries.workedBy(entry.reference(), entry.writtenBy(), teams.of(entry.writtenBy()).orElse(null));
        }
    }
}
