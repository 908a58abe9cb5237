package safeguarding.process.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.gate.Refusal;
import safeguarding.model.Diagram;
import safeguarding.model.Objection;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;

/**
 * Files that go in force together or not at all.
 *
 * @param wrong what cannot be read, or has no place here
 */
record Batch(List<Handed> handed, List<Objection> wrong) {

    static Batch of(List<ModelFile> files) {
        List<Handed> handed = new ArrayList<>();
        List<Objection> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ModelFile file : files) {
            try {
                Handed one = Handed.of(file);
                Refusal.when(!seen.add(one.kind() + one.key()), "“" + file.name() + "” has the ID “" + one.key()
                        + "”, and so has another of these files. Leave one of them out.");
                handed.add(one);
            } catch (Refusal refusal) {
                wrong.add(new Objection(file.name(), "", refusal.getMessage(), ""));
            }
        }
        return new Batch(List.copyOf(handed), List.copyOf(wrong));
    }

    List<Handed> all(Kind kind) {
        return handed.stream().filter(one -> one.kind() == kind).toList();
    }

    Set<String> keys(Kind kind) {
        return all(kind).stream().map(Handed::key).collect(Collectors.toSet());
    }

    List<Diagram> diagrams() {
        return all(Kind.DRAWING).stream().map(Handed::diagram).toList();
    }
}
