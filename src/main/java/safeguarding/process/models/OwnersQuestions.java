package safeguarding.process.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.AddedQuestions;
import safeguarding.journal.Answers;
import safeguarding.model.form.FormFile;
import safeguarding.model.form.Needed;

/**
 * The questions that process owners added, found by holding the deployed form against the one we ship. It reads the engine's tables
 * itself, since gates are asked from pages as well, where there is no engine at work and the reader has no rights to forms.
 */
@Component
class OwnersQuestions implements AddedQuestions {

    private static final String DEFINITION = "select id_ from act_re_camformdef where key_ = ? and version_ = ?";
    private static final String CONTENT = """
            select b.bytes_ from act_re_camformdef f join act_ge_bytearray b on b.deployment_id_ = f.deployment_id_ and b.name_ = f.resource_name_
            where f.id_ = ?""";
    private static final OfOwners NONE = new OfOwners(List.of(), Gate.of());

    private record OfOwners(List<Added> questions, Gate<Answers> gate) {
    }

    private final JdbcClient jdbc;
    private final ShippedForms shipped;
    private final Map<String, OfOwners> byDefinition = new ConcurrentHashMap<>();

    OwnersQuestions(@Lazy JdbcClient jdbc, ShippedForms shipped) {
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    @Override
    public List<Added> in(String form, int version) {
        return find(form, version).questions();
    }

    @Override
    public Gate<Answers> gate(String form, int version) {
        return find(form, version).gate();
    }

    private OfOwners find(String form, int version) {
        return jdbc.sql(DEFINITION).params(form, version).query(String.class).list().stream().findFirst()
                .map(definition -> byDefinition.computeIfAbsent(definition, id -> read(form, id))).orElse(NONE);
    }

    private OfOwners read(String form, String definition) {
        byte[] content = jdbc.sql(CONTENT).param(definition).query((row, number) -> row.getBytes(1)).single();
        try {
            return ofOwners(FormFile.read(form, content), shipped.find(form));
        } catch (Refusal deployedBeforeAnybodyLooked) {
            return NONE;
        }
    }

    private static OfOwners ofOwners(FormFile deployed, Optional<FormFile> known) {
        List<Added> questions = deployed.questions().filter(question -> known.flatMap(ours -> ours.question(question.path())).isEmpty())
                .filter(question -> question.list().isEmpty() || known.flatMap(ours -> ours.question(question.list().get().path())).isPresent())
                .map(question -> new Added(question.path(), question.label(), question.json().toString())).toList();
        List<Rule<Answers>> rules = deployed.questions().filter(Needed::isMarked).map(question -> new Rule<Answers>(question.key(),
                Needed.sentence(question), "asked for by the process owners", answers -> answers.has(question.key()))).toList();
        return new OfOwners(questions, new Gate<>(rules));
    }
}
