package safeguarding.plan;

import java.util.List;

/** The list of what became of each action, which any form can have. The component is the form's field key. */
record DoneAnswer(List<DoneRow> actionsDone) {

    DoneAnswer {
        actionsDone = actionsDone == null ? List.of() : actionsDone.stream().filter(row -> row.action() != null).toList();
    }
}
