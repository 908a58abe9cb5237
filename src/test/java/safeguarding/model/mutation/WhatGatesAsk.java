package safeguarding.model.mutation;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import safeguarding.model.Diagram;

/** Gates ask the record, and each its own question. */
final class WhatGatesAsk {

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("true", "${true}"),
            Map.entry("a variable", "${approved}"),
            Map.entry("a variable by name", "${execution.getVariable('approved')}"),
            Map.entry("its question or true", "${gate.isOpen(execution, 'makeSafe') || true}"),
            Map.entry("a form that there is not", "${gate.isOpen(execution, 'makeItUp')}"),
            Map.entry("a turning that there is not", "${path.leads(execution, 'makeItUp')}"),
            Map.entry("no expression", "yes"),
            Map.entry("a call that does something", "${enquiry.openAgain(execution)}"),
            Map.entry("running code", "${''.getClass().forName('java.lang.Runtime').getMethod('exit', null)}"));

    static final List<Kind> KINDS = Stream.concat(INSTEAD.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(instead ->
            Kind.atFlows("a gateway asks " + instead.getKey() + " instead of its question", WhatGatesAsk::asks,
                    (pen, flow) -> pen.ask(flow, instead.getValue()))), Stream.of(
            ofGates("a gate asks for another form's answers", (pen, at) ->
                    pen.ask(at.yes(), at.isOpen().replace(at.form(), at.form().equals("makeSafe") ? "tellRaiser" : "makeSafe"))),
            ofGates("a gate asks which way was decided, not whether it may open", (pen, at) -> pen.ask(at.yes(), "${path.leads(execution, 'review')}")),
            ofGates("a gate asks whether outcomes are current, not whether it may open", (pen, at) -> pen.ask(at.yes(), "${outcomes.areCurrent(execution)}")),
            Kind.atFlows("a gateway's yes has no question any more", WhatGatesAsk::asks, Pen::askNothing),
            Kind.atFlows("a gateway's question in a script language", WhatGatesAsk::asks, (pen, flow) -> {
                pen.ask(flow, "true");
                flow.getConditionExpression().setLanguage("javascript");
            }),
            Kind.atFlows("a gateway's question in a script file", WhatGatesAsk::asks, (pen, flow) -> {
                pen.ask(flow, "");
                flow.getConditionExpression().setLanguage("groovy");
                flow.getConditionExpression().setCamundaResource("deployment://decide.groovy");
            }))).toList();

    private WhatGatesAsk() {
    }

    static boolean asks(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway && !Diagram.condition(flow).isEmpty();
    }

    private static Kind ofGates(String name, BiConsumer<Pen, GatedTask> drawing) {
        return Kind.atTasks(name, drawing);
    }
}
