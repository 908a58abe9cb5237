package safeguarding.journal;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.gate.Refusal;
import safeguarding.gate.UkDay;

/** Finds the enquiry that a form of any time is about. A slip in the reference must never put words into somebody else's record. */
@Component
@Transactional(readOnly = true)
public class Reaching {

    private final Enquiries enquiries;
    private final Journal journal;
    private final Gates gates;
    private final Forms forms;
    private final Clock clock;

    Reaching(Enquiries enquiries, Journal journal, Gates gates, Forms forms, Clock clock) {
        this.enquiries = enquiries;
        this.journal = journal;
        this.gates = gates;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The enquiry named by the answers {@code reference} and {@code about}.
     *
     * @return its reference
     * @throws Refusal when there is none, it is about someone else, or it cannot be reached by this form any more
     */
    public String from(String form, Answers answers) {
        if (!answers.has("reference")) {
            throw new Refusal("Please put the reference of the enquiry. It stands at the top of each of its forms, like SE-2026-000001.");
        }
        Enquiry enquiry = enquiries.get(answers.text("reference").strip().toUpperCase(Locale.ROOT));
        if (answers.has("about") && !isAbout(answers.text("about"), enquiry)) {
            throw new Refusal("The enquiry " + enquiry.reference() + " is not about “" + answers.text("about").strip()
                    + "”. Please check the reference and the name.");
        }
        refuse(forms.find(form).filter(AtAnyTime.class::isInstance).map(known -> ((AtAnyTime<?>) known).reach())
                .orElse(AtAnyTime.Reach.WHILE_THE_PERSON_LIVES), enquiry);
        return enquiry.reference();
    }

    /** True once it is on record that the person died, unless that turned out to be a mistake. */
    public boolean hasDied(String reference) {
        return journal.last(reference, "personDied").filter(death -> !wasAMistake(death)).isPresent();
    }

    /** A mistake was found out after it was made: what was said of an earlier report says nothing of this one. */
    private boolean wasAMistake(Entry death) {
        return gates.leads(death.reference(), "aliveAfterAll")
                && journal.last(death.reference(), "thinkAfterDeath").filter(thought -> thought.id() > death.id()).isPresent();
    }

    private void refuse(AtAnyTime.Reach reach, Enquiry enquiry) {
        boolean closed = enquiry.ending() != null;
        if (reach == AtAnyTime.Reach.ONCE_CLOSED) {
            Refusal.when(!closed, "The enquiry " + enquiry.reference() + " is still open. Its tasks are in Tasklist.");
            Refusal.when(enquiry.ending() == Enquiry.Ending.ANSWERED_WITHOUT_ENQUIRY, "This concern was answered without an enquiry, so there is "
                    + "none to come back to. Please raise a new concern, and name " + enquiry.reference() + " in it.");
            Refusal.when(hasDied(enquiry.reference()), "It is on record that the person has died, so there is nobody to ask again. If someone else "
                    + "is at risk, or they are alive after all, please raise a new concern, and name " + enquiry.reference() + " in it.");
            return;
        }
        Refusal.when(closed, "The enquiry " + enquiry.reference() + " ended on " + (closed ? day(enquiry) : "")
                + ". If more is needed, use “Open an enquiry again”, or raise a new concern.");
        Refusal.when(reach == AtAnyTime.Reach.WHILE_THE_PERSON_LIVES && hasDied(enquiry.reference()),
                "It is on record that the person has died. Please use the task “Think about what is owed after a death”; it asks about everyone else.");
    }

    private String day(Enquiry enquiry) {
        return UkDay.of(LocalDate.ofInstant(enquiry.endedAt(), clock.getZone()));
    }

    private static boolean isAbout(String name, Enquiry enquiry) {
        Set<String> known = words(enquiry.adult().name() + " " + enquiry.adult().knownAs()).collect(Collectors.toSet());
        return words(name).anyMatch(known::contains);
    }

    private static Stream<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
