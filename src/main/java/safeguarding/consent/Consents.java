package safeguarding.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.journal.Submission;

/** Each time they were asked whether they agree, in whichever form, and what holds now: dated, scoped, taken back at any time (LA-16). */
@Component
@Transactional
public class Consents implements Keeper {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void refuse(Submission submission) {
        LocalDate until = submission.answers().as(Understanding.class).consentUntil();
        if (until != null && heldOn(submission.answers()).filter(until::isBefore).isPresent()) {
            throw new Refusal("The last day of their agreement lies before the day you spoke. Please put right one of the two.");
        }
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        ConsentAnswer said = answers.as(ConsentAnswer.class);
        if (said.consent() == null) {
            return;
        }
        LocalDate askedOn = heldOn(answers).orElseGet(() -> LocalDate.ofInstant(entry.writtenAt(), clock.getZone()));
        jdbc.sql("insert into consent (entry_id, reference, voice, answer, asked_on, agreed_until) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(entry.id(), entry.reference(), entry.voice() == null ? null : entry.voice().name(),
                        said.consent().name(), askedOn, answers.as(Understanding.class).consentUntil())).update();
        said.scopes().forEach(scope -> jdbc.sql("insert into consent_scope (entry_id, scope) values (?, ?)")
                .param(entry.id()).param(scope.name()).update());
    }

    /** What each voice last said about each thing: thing by thing, the newest first. A later no takes back an earlier yes. */
    public List<Agreed> current(String reference) {
        return jdbc.sql("""
                select c.scope, c.answer, c.asked_on, c.agreed_until, c.voice, l.words as limits, c.entry_id
                from current_consent c left join answer l on l.entry_id = c.entry_id and l.field = 'consentLimits'
                where c.reference = ? order by c.asked_on desc, c.entry_id desc""").param(reference).query(Agreed.class).stream()
                .sorted(Comparator.comparing(Agreed::scope)).toList();
    }

    /** True when the word that counts about this is no: the person's own before that of anyone who speaks for them. */
    public boolean isRefused(String reference, Scope scope) {
        return Agreed.isRefused(current(reference), scope);
    }

    private static Optional<LocalDate> heldOn(Answers answers) {
        return Optional.ofNullable(answers.text("heldOn")).map(LocalDate::parse);
    }
}
