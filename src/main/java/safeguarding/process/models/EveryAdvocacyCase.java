package safeguarding.process.models;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import safeguarding.capacity.AdvocacyFacts;
import safeguarding.capacity.Conclusion;
import safeguarding.capacity.Duty;
import safeguarding.model.Objection;
import safeguarding.process.DeployedAdvocacyTable;

/** Asks the table about advocates every question that it can ever be asked: each must have exactly one answer (LA-15, SG-28). */
final class EveryAdvocacyCase {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final int EXAMPLES = 3;

    private EveryAdvocacyCase() {
    }

    static List<Objection> of(Handed table) {
        List<String> asked = table.table().getModelElementsByType(Input.class).stream()
                .map(input -> input.getInputExpression() == null ? "" : input.getInputExpression().getTextContent().strip()).sorted().toList();
        List<String> answered = table.table().getModelElementsByType(Output.class).stream().map(Output::getName).toList();
        List<String> given = DeployedAdvocacyTable.values(new AdvocacyFacts(true, true, null)).keySet().stream().sorted().toList();
        if (!asked.equals(given) || !answered.equals(List.of("duty"))) {
            return List.of(about(table, "must ask about “difficulty”, “appropriatePerson” and “capacity”, once each, and answer in one column "
                    + "called “duty”: these are the names by which the record speaks with it. Please put the columns back."));
        }
        return unanswered(table);
    }

    private static List<Objection> unanswered(Handed table) {
        List<String> without;
        try {
            DmnDecision decision = ENGINE.parseDecision(table.key(), new ByteArrayInputStream(table.file().content()));
            without = everyCase().filter(facts -> !hasOneAnswer(decision, facts)).map(EveryAdvocacyCase::inWords).toList();
        } catch (DmnEngineException unreadable) {
            return List.of(about(table, "cannot be read by the engine. Open it in the Modeler and look for what it marks in red."));
        }
        if (without.isEmpty()) {
            return List.of();
        }
        return List.of(about(table, "does not give exactly one answer (CARE_ACT_ADVOCATE, IMCA or NONE) when "
                + without.stream().limit(EXAMPLES).collect(Collectors.joining("; or when "))
                + (without.size() > EXAMPLES ? "; and in " + (without.size() - EXAMPLES) + " more cases" : "")
                + ". Please see to it that exactly one row fits every case."));
    }

    private static Stream<AdvocacyFacts> everyCase() {
        List<AdvocacyFacts> cases = new ArrayList<>();
        List<Conclusion> conclusions = new ArrayList<>(Arrays.asList(Conclusion.values()));
        conclusions.add(null);
        for (boolean difficulty : new boolean[] {true, false}) {
            for (boolean someone : new boolean[] {true, false}) {
                conclusions.forEach(conclusion -> cases.add(new AdvocacyFacts(difficulty, someone, conclusion)));
            }
        }
        return cases.stream();
    }

    private static boolean hasOneAnswer(DmnDecision decision, AdvocacyFacts facts) {
        try {
            List<Object> answers = ENGINE.evaluateDecisionTable(decision, Variables.fromMap(DeployedAdvocacyTable.values(facts)))
                    .collectEntries("duty");
            return answers.size() == 1 && Arrays.stream(Duty.values()).anyMatch(duty -> duty.name().equals(answers.get(0)));
        } catch (RuntimeException noAnswer) {
            // Two rows fit, or the language of tables cannot make sense of one: whatever it is, a worker would get no answer.
            return false;
        }
    }

    private static String inWords(AdvocacyFacts facts) {
        return "difficulty is " + (facts.difficulty() ? "yes" : "no") + ", someone suitable is " + (facts.appropriatePerson() ? "yes" : "no")
                + " and capacity is “" + DeployedAdvocacyTable.values(facts).get("capacity") + "”";
    }

    private static Objection about(Handed table, String sentence) {
        return new Objection(table.key(), "", "The table “" + table.title() + "” " + sentence, "LA-15, SG-28");
    }
}
