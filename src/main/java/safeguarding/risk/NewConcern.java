package safeguarding.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.outcomes.WishesAsked;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * What was said about someone else, put as the form that raises a concern would have had it: nothing is typed twice, nothing is added.
 *
 * @param writer what whoever wrote it down is called
 */
record NewConcern(SomeoneElse other, Entry source, String writer) {

    static NewConcern from(Entry source, String writer) {
        return new NewConcern(source.answers().as(SomeoneElse.class), source, writer);
    }

    Answers answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("inDangerNow", other.otherSafeNow() == null ? null : other.otherSafeNow() == YesNo.NO ? "YES" : "NO");
        answers.put("adultName", other.otherName());
        answers.put("bornOn", Objects.toString(other.otherBornOn(), null));
        answers.put("safeContact", other.otherContact());
        answers.put("raiserName", Objects.requireNonNullElse(other.whoToldUs(), writer));
        answers.put("whatWasSaid", whatWasSaid());
        answers.put("whatWorkerThinks", whatWeThink());
        answers.put("wishesAsked", (other.otherWishes() == null ? WishesAsked.NOT_ASKED : WishesAsked.EXPRESSED).name());
        if (other.otherWishes() != null) {
            answers.put("spokeWith", Voice.PERSON.name());
            answers.put("wish1", other.otherWishes());
        }
        return new Answers(answers);
    }

    private String whatWasSaid() {
        return lines(other.otherRisk(), said("How old they are: ", other.otherAge()),
                said("Safe now: ", other.otherSafeNow() == null ? null : other.otherSafeNow() == YesNo.YES ? "yes" : "no"),
                other.otherSafeHow());
    }

    /** The other person is named here by reference alone, so that no letter about one of them tells of the other (MY-11). */
    private String whatWeThink() {
        return lines("This came to light in the enquiry " + source.reference() + ".", said("How they know each other: ", other.otherKnows()),
                other.sameSource() == null ? null : switch (other.sameSource()) {
                    case YES -> "The danger comes from the same source.";
                    case NO -> "The danger comes from another source.";
                    case NOT_KNOWN -> "We do not know whether the danger comes from the same source.";
                });
    }

    private static String said(String what, String words) {
        return words == null ? null : what + words;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
