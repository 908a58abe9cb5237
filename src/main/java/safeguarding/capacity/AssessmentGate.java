package safeguarding.capacity;

import java.util.function.Predicate;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.people.YesNo;

/** The sentences of an assessment, in the order in which one should think. */
final class AssessmentGate {

    static final Gate<Assessment> GATE = Gate.of(
            rule("capacityDecision", "Name the one decision that this is about.", "SG-25, LA-12, Mental Capacity Act 2005 s2",
                    a -> a.grounds().capacityDecision() != null),
            rule("reasonToDoubt", "Start from this: they can decide; then say whether there is a real reason to doubt it.",
                    "SG-25, LA-12, Mental Capacity Act 2005 s1", a -> a.grounds().reasonToDoubt() != null),
            rule("presumption", "Write down what makes you doubt it, or why you do not.", "SG-30, Mental Capacity Act 2005 s1",
                    a -> a.grounds().presumption() != null),
            ifInDoubt("helpWords", "Write down what you did to help them decide for themselves, and how it went; "
                    + "if nothing could be done, say why.", "CP-06, CP-04, Mental Capacity Act 2005 s1", a -> a.grounds().helpWords() != null),
            ifInDoubt("canUnderstand", "Answer yes or no for each of the four: understanding, keeping in mind, weighing up, "
                    + "and letting others know.", "LA-12, Mental Capacity Act 2005 s3", a -> a.abilities().areAnswered()),
            ifInDoubt("functionalWords", "Write down what they said or did that shows it, in their own words where you can.",
                    "SG-30, MY-02a, Mental Capacity Act 2005 s3", a -> a.abilities().functionalWords() != null),
            ifOneIsMissing("impairment", "One of the four is missing: say whether something affects how their mind or brain works, "
                    + "and if so, what it is.", "LA-12, Mental Capacity Act 2005 s2",
                    a -> isExplained(a.cause().impairment(), a.cause().impairmentWords())),
            ifOneIsMissing("becauseOfIt", "Something affects their mind or brain: say whether it is the reason why they cannot decide this.",
                    "LA-12, Mental Capacity Act 2005 s2", a -> a.cause().impairment() != YesNo.YES || a.cause().becauseOfIt() != null),
            ifInDoubt("fluctuates", "Say whether it comes and goes; if so, say when they are at their best, and whether the decision can wait.",
                    "LA-14, CP-06, Mental Capacity Act 2005 s4(3)", a -> isExplained(a.cause().fluctuates(), a.cause().fluctuatesWhen())),
            rule("unwise", "Say whether others would call their choice unwise; if so, write down what they were told, which risks they accept, "
                    + "and when you will talk about it again.", "LA-14, Mental Capacity Act 2005 s1",
                    a -> isExplained(a.verdict().unwise(), a.verdict().unwiseWords())),
            rule("conclusion", "Say what you conclude about this one decision.", "SG-25, SG-30", a -> a.verdict().conclusion() != null),
            rule("conclusionBecause", "Write down the reasons for your conclusion.", "SG-30, MY-02a, LA-50",
                    a -> a.verdict().conclusionBecause() != null),
            rule("askAgainOn", "You will ask again later: put the day.", "LA-14, Mental Capacity Act 2005 s4(3)",
                    a -> !a.isPutOff() || a.verdict().askAgainOn() != null),
            rule("assessor", "Say who has thought this through with them.", "SG-30, LA-50", a -> a.verdict().assessor() != null));

    private AssessmentGate() {
    }

    private static boolean isExplained(YesNo answer, String words) {
        return answer == YesNo.NO || answer == YesNo.YES && words != null;
    }

    private static Rule<Assessment> rule(String field, String sentence, String source, Predicate<Assessment> isRecorded) {
        return new Rule<>(field, sentence, source, isRecorded);
    }

    private static Rule<Assessment> ifInDoubt(String field, String sentence, String source, Predicate<Assessment> isRecorded) {
        return rule(field, sentence, source, a -> !a.isInDoubt() || isRecorded.test(a));
    }

    private static Rule<Assessment> ifOneIsMissing(String field, String sentence, String source, Predicate<Assessment> isRecorded) {
        return rule(field, sentence, source, a -> !a.needsACause() || isRecorded.test(a));
    }
}
