package safeguarding.overrides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import safeguarding.gate.UkDay;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.people.Names;
import safeguarding.people.YesNo;

/** Decisions as they were written down, for whoever looks at them after. */
@Component
class OverrideStory {

    private final Journal journal;
    private final Names names;

    OverrideStory(Journal journal, Names names) {
        this.journal = journal;
        this.names = names;
    }

    /** The rows of the table {@code overrideStory}, and the first of these decisions as the one chosen. */
    Map<String, Object> of(List<OverrideDecision> decisions) {
        List<Map<String, String>> rows = new ArrayList<>();
        decisions.forEach(decision -> words(decision).forEach((question, words) ->
                rows.add(Map.of("decision", String.valueOf(decision.id()), "question", question, "words", words))));
        return decisions.isEmpty() ? Map.of("overrideStory", rows)
                : Map.of("overrideStory", rows, "override", String.valueOf(decisions.get(0).id()));
    }

    /** What the journal says under this field where the decision was written down; empty when it says nothing. */
    String said(OverrideDecision decision, String field) {
        return Objects.toString(writtenIn(decision).text(field), "");
    }

    private Map<String, String> words(OverrideDecision decision) {
        Answers written = writtenIn(decision);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("What they do not want", written.text("againstWhat"));
        words.put("What we do all the same", written.text("whatWeWillDo"));
        words.put("On what ground", decision.ground().words() + ": " + written.text("groundWords"));
        words.put("Who decided", decision.decisionMaker() + ", written down by " + names.of(decision.author()));
        words.put("What else was thought of", written.text("optionsConsidered"));
        words.put("Why this takes least from them", written.text("leastIntrusive"));
        words.put("Were they told", decision.told() == YesNo.YES ? "Yes" : "No: " + written.text("notToldBecause"));
        words.put("What had to give way", written.text("principleBecause"));
        words.put("To be looked at again on", UkDay.of(decision.reviewOn()));
        words.values().removeIf(Objects::isNull);
        return words;
    }

    private Answers writtenIn(OverrideDecision decision) {
        return journal.of(decision.reference()).stream().filter(entry -> entry.id() == decision.entryId()).findFirst()
                .map(Entry::answers).orElse(Answers.NONE);
    }
}
