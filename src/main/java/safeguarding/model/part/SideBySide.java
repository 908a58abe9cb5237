package safeguarding.model.part;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import safeguarding.model.Objection;

/** Work side by side comes together again, all of it and once; and an enquiry stands in one stage at a time. */
final class SideBySide implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(Gateway.class).filter(Blocks::sideBySide).flatMap(gateway -> gateway(sheet, gateway));
    }

    private static Stream<Objection> gateway(Sheet sheet, FlowNode gateway) {
        boolean divides = sheet.arrows().from(gateway).size() > 1;
        boolean joins = sheet.arrows().into(gateway).size() > 1;
        if (divides && joins) {
            return Stream.of(sheet.about(gateway, "both brings branches together and divides again. Draw two gateways, one behind the other.", ""));
        }
        if (divides) {
            Optional<FlowNode> join = Blocks.joinOf(gateway, sheet.arrows());
            return join.isPresent() ? stages(sheet, gateway, join.get()) : Stream.of(sheet.about(gateway, "divides the work, and its branches do not all come"
                    + " together. Lead each branch, by one arrow, to one gateway of the same kind, and nothing in or out between the two.", ""));
        }
        return joins && !Blocks.isJoinOfBlock(gateway) ? Stream.of(sheet.about(gateway, "waits for branches that do not all come from one gateway of the"
                + " same kind, so it could wait for ever. Use a gateway with an X, or divide and join in pairs.", "")) : Stream.empty();
    }

    private static Stream<Objection> stages(Sheet sheet, FlowNode split, FlowNode join) {
        return Blocks.between(split, join, sheet.arrows()).stream().filter(step -> Stages.begunBy(step, sheet.library())).map(step -> sheet.about(step,
                "would begin a stage while other work goes on beside it. An enquiry stands in one stage at a time: draw it behind the branches.", ""));
    }
}
