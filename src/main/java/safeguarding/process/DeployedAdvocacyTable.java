package safeguarding.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.capacity.AdvocacyFacts;
import safeguarding.capacity.AdvocacyTable;
import safeguarding.capacity.Duty;
import safeguarding.gate.Refusal;

/** The table about advocates as the process owners last deployed it. To be asked inside an engine command only. */
@Component
public class DeployedAdvocacyTable implements AdvocacyTable {

    /** By this id the table is asked, whoever drew it. */
    public static final String DECISION = "advocacyDuty";
    private static final String NOT_ASSESSED = "NOT_ASSESSED";

    private final DecisionService decisions;

    DeployedAdvocacyTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Duty duty(AdvocacyFacts facts) {
        try {
            List<Object> answers = Context.getCommandContext().runWithoutAuthorization(() ->
                    decisions.evaluateDecisionTableByKey(DECISION, values(facts)).collectEntries("duty"));
            if (answers.size() == 1) {
                return Duty.valueOf(String.valueOf(answers.get(0)));
            }
        } catch (ProcessEngineException | DmnEngineException | IllegalArgumentException unusable) {
            throw unclear(unusable);
        }
        throw unclear(null);
    }

    /** What a row of the table may ask about. */
    public static Map<String, Object> values(AdvocacyFacts facts) {
        return Map.of("difficulty", facts.difficulty(), "appropriatePerson", facts.appropriatePerson(),
                "capacity", facts.conclusion() == null ? NOT_ASSESSED : facts.conclusion().name());
    }

    private static Refusal unclear(Exception cause) {
        Refusal refusal = new Refusal("The table “Which advocate?” gives no clear answer for this case. Please tell a process owner. "
                + "Nothing has been saved, so keep what you typed.");
        refusal.initCause(cause);
        return refusal;
    }
}
