package safeguarding.handover;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gap;
import safeguarding.journal.Unfinished;

/** Nobody who asked, and nobody who was asked, is left without an answer when an enquiry closes (MY-07, MY-09). */
@Component
class NotHandedOff implements Unfinished {

    private final Unanswered unanswered;

    NotHandedOff(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public List<Gap> in(String reference) {
        return Stream.of(
                gap(reference, TransferAskedForm.ID, AcceptTransferForm.ID,
                        "Someone was asked to take this on and has not answered: finish the task “Say whether you take this on”.", "MY-07"),
                gap(reference, AdviceAskedForm.ID, GiveAdviceForm.ID,
                        "A colleague was asked for advice and has not given it: finish the task “Give the advice you were asked for”.", "MY-07"),
                gap(reference, RaiserEscalatesForm.ID, AnswerRaiserForm.ID,
                        "Whoever raised the concern is not content and has no answer: finish the task “Look again and answer them”.", "MY-09"))
                .flatMap(gap -> gap).toList();
    }

    private Stream<Gap> gap(String reference, String asking, String answering, String sentence, String source) {
        return unanswered.of(reference, asking, answering).isEmpty() ? Stream.empty() : Stream.of(new Gap("", sentence, source + ", X-08"));
    }
}
