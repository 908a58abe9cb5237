package safeguarding.risk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** Children's services hear of a child at risk; it is handed on only when somebody there has taken it on (LA-23, MY-07). */
@Component
class ReferChildForm implements BesideTheStages<ChildReferred> {

    static final String ID = "referChild";

    private static final Gate<ChildReferred> GATE = Gate.of(
            new Rule<>("childName", "Say which child this is about.", "LA-23", c -> c.childName() != null),
            new Rule<>("toldWhom", "Write down whom you told, and in which team.", "LA-23, MY-07", c -> c.toldWhom() != null),
            new Rule<>("toldOn", "Put the day on which you told them.", "LA-50", c -> c.toldOn() != null),
            new Rule<>("acceptedBy", "Write down the name of whoever has taken it on: until then it stays with us.", "MY-07",
                    c -> c.acceptedBy() != null),
            new Rule<>("whatTheySaid", "Write down what they said they will do, and when.", "MY-07, LA-50", c -> c.whatTheySaid() != null));

    private final Journal journal;
    private final Clock clock;

    ReferChildForm(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ChildReferred read(String reference, Answers answers) {
        return answers.as(ChildReferred.class);
    }

    @Override
    public Gate<ChildReferred> gate() {
        return GATE;
    }

    @Override
    public void refuse(ChildReferred child, Submission submission) {
        StillToCome.refuse(child.toldOn(), clock, "The day you told them is still to come. Please put the day on which you really told them.");
    }

    /** Every child that was named, and the name already filled in when there is only one. */
    @Override
    public Map<String, Object> prefill(String reference) {
        List<SomeoneElse> children = journal.of(reference).stream().filter(entry -> entry.form().equals(SomeoneElseAtRiskForm.ID))
                .map(entry -> entry.answers().as(SomeoneElse.class)).filter(SomeoneElse::isAChild).toList();
        Map<String, Object> values = new HashMap<>(Map.of("childrenNamed", children.stream().map(ReferChildForm::row).toList()));
        if (children.size() == 1) {
            values.put("childName", children.get(0).otherName());
        }
        return values;
    }

    private static Map<String, String> row(SomeoneElse child) {
        return Map.of("who", Objects.toString(child.otherName(), ""), "risk", Objects.toString(child.otherRisk(), ""),
                "age", Objects.toString(child.otherBornOn() == null ? child.otherAge() : child.otherBornOn(), ""),
                "contact", Objects.toString(child.otherContact(), ""));
    }
}
