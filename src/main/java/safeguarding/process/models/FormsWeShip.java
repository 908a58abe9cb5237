package safeguarding.process.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Form;
import safeguarding.journal.Forms;
import safeguarding.model.Objection;
import safeguarding.model.form.FormFile;
import safeguarding.model.form.FormGuard;
import safeguarding.model.form.Kept;
import safeguarding.model.form.Kept.Reason;
import safeguarding.model.form.Ours;
import safeguarding.model.form.Part;

/** The forms as we ship them, and what their gates ask: with that, says what stands against a form that somebody hands in. */
@Component
public class FormsWeShip {

    private static final String RAISES_A_CONCERN = "raiseConcern";

    private final Ours ours;

    FormsWeShip(ShippedForms shipped, Forms forms, ReadByRooms read) {
        ours = Ours.of(shipped.all().stream().map(file -> kept(file, forms.find(file.id()), read)).toList());
    }

    /** What stands against this form going into force; empty when nothing does. */
    public List<Objection> objections(FormFile form) {
        return FormGuard.of(form, ours);
    }

    /** The same for a file, however broken it is. */
    public List<Objection> objections(String file, byte[] content) {
        try {
            return objections(FormFile.read(file, content));
        } catch (Refusal unreadable) {
            return List.of(new Objection(file, "", unreadable.getMessage(), ""));
        }
    }

    private static Kept kept(FormFile file, Optional<Form<?>> room, ReadByRooms read) {
        Map<String, Reason> reasons = new HashMap<>();
        room.map(read::of).orElse(Map.of()).forEach((key, reason) -> reasons.put(path(file, key), reason));
        return new Kept(file, reasons, file.id().equals(RAISES_A_CONCERN) || room.filter(AtAnyTime.class::isInstance).isPresent());
    }

    /** Some rules are about a question in the rows of a list, and name it by its own key. */
    private static String path(FormFile file, String key) {
        return file.question(key).or(() -> file.questions().filter(question -> question.key().equals(key)).findFirst()).map(Part::path).orElse(key);
    }
}
