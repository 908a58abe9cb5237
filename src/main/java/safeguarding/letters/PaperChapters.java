package safeguarding.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.consent.Agreed;
import safeguarding.consent.Consents;
import safeguarding.consent.Shared;
import safeguarding.consent.Shares;
import safeguarding.overrides.OverrideDecision;
import safeguarding.overrides.Overrides;
import safeguarding.people.Names;

/** What stands before the chronology: what they want with every version, what they agree to, and what was done against it. */
@Component
@Transactional(readOnly = true)
class PaperChapters {

    private final Consents consents;
    private final Shares shares;
    private final Overrides overrides;
    private final Chronology chronology;
    private final Names names;

    PaperChapters(Consents consents, Shares shares, Overrides overrides, Chronology chronology, Names names) {
        this.consents = consents;
        this.shares = shares;
        this.overrides = overrides;
        this.chronology = chronology;
        this.names = names;
    }

    /** @param sentBack what was sent back or gone on without */
    List<Paper.Chapter> of(WholeRecord record, List<Piece> sentBack) {
        String reference = record.reference();
        Names called = names.eachOnce();
        return List.of(
                chapter("What they want, in every version", IntStream.rangeClosed(1, record.outcomes().size()).boxed()
                        .flatMap(wish -> versions(wish, record.outcomes().get(wish - 1)))),
                chapter("What they do not want", record.notWanted().stream().map(said ->
                        piece("Said by " + said.voice().words(), "", new Said("", said.words(), ThirdParties.of(said.voice()))))),
                chapter("What they agree to, and what not", consents.current(reference).stream().map(PaperChapters::agreed)),
                chapter("What was shared about them", shares.of(reference).stream().map(PaperChapters::shared)),
                chapter("Decisions to act without their agreement", overrides.all(reference).stream().map(decision -> decided(decision, called))),
                chapter("The plan as it stands", plan(record.plan()).stream()),
                chapter("What was sent back, or gone on without", sentBack.stream()),
                chapter("Who alone may read it", chronology.decisions(reference).stream()));
    }

    private static Paper.Chapter chapter(String heading, Stream<Piece> pieces) {
        return new Paper.Chapter(heading, "Nothing is on record.", pieces.toList());
    }

    private static Stream<Piece> versions(int wish, OutcomeStory outcome) {
        return IntStream.rangeClosed(1, outcome.versions().size()).mapToObj(number ->
                version("Wish " + wish + ", version " + number + ": ", outcome, outcome.versions().get(number - 1)));
    }

    private static Piece version(String which, OutcomeStory outcome, OutcomeStory.Version version) {
        Whose whose = ThirdParties.of(outcome.voice());
        return piece(which + (version.rank() == null ? "taken back" : "number " + version.rank()), version.heading() + ". Said by " + outcome.voice().words() + ".",
                new Said("", version.words(), whose), said("What they ask of us", version.askOfUs(), whose),
                said("Closest to", version.menu() == null ? null : version.menu().words(), whose));
    }

    private static Piece agreed(Agreed said) {
        return piece(sentence(said.scope().words()), Question.plainly(said.answer().name()) + ", asked on " + UkDate.of(said.askedOn())
                + (said.agreedUntil() == null ? "" : ", until " + UkDate.of(said.agreedUntil()))
                + (said.voice() == null ? "" : ", said by " + said.voice().words()) + ".", said("Limits", said.limits(), ThirdParties.of(said.voice())));
    }

    private static Piece shared(Shared share) {
        return piece(share.sharedOn() == null ? "On a day not recorded" : UkDate.of(share.sharedOn()),
                "Basis: " + (share.basis() == null ? "not recorded" : Question.plainly(share.basis().name())) + ". Did the person know: "
                        + (share.told() == null ? "not recorded" : Question.plainly(share.told().name())) + ".",
                said("With whom", share.withWhom(), Whose.LOOK), said("What", share.what(), Whose.LOOK), said("Why", share.necessity(), Whose.LOOK));
    }

    private static Piece decided(OverrideDecision decision, Names called) {
        return piece("Decision " + decision.id() + ": " + decision.ground().words(), "Written down by " + called.of(decision.author()) + ". "
                + Question.plainly(decision.state().name()) + ". Looked at again on " + UkDate.of(decision.reviewOn()) + ".",
                said("Who decided", decision.decisionMaker(), Whose.OURS));
    }

    /** The actions are counted within the plan: the number that the database gave them means nothing to anybody. */
    static List<Piece> plan(List<PlannedAction> plan) {
        return IntStream.range(0, plan.size()).mapToObj(number -> planned(number + 1, plan.get(number))).toList();
    }

    private static Piece planned(int number, PlannedAction action) {
        List<Said> said = new ArrayList<>(List.of(new Said("What", action.what(), Whose.LOOK), new Said("Who, and by when", action.whoAndWhen(), Whose.LOOK)));
        action.wishes().forEach(wish -> said.add(new Said("For this wish", wish, Whose.OURS)));
        return piece("Action " + number, action.kindOfHelp(), said.toArray(Said[]::new));
    }

    private static Said said(String question, String words, Whose whose) {
        return words == null || words.isBlank() ? null : new Said(question, words, whose);
    }

    private static Piece piece(String heading, String about, Said... said) {
        return new Piece(Instant.EPOCH, heading, about, List.of(), Stream.of(said).filter(Objects::nonNull).toList());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
