package safeguarding.walks;

import java.util.List;
import java.util.Random;
import java.util.Set;
import safeguarding.process.Work;

/** Who does what: mostly whoever should, now and then somebody who must not. */
record Workers(Random random) {

    private static final Set<String> MANAGERS = Set.of("decideEnquiry", "agreeClosure", "weighRisk", "countersignOverride", "overrideReminder",
            "answerRaiser", "thinkAfterDeath", "decideReopening");

    /** Somebody who works on enquiries. */
    static String someone(Random random) {
        return List.of("practitioner", "practitioner", "practitioner", "colleague", "manager").get(random.nextInt(5));
    }

    String right(Work.OpenTask task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        boolean stands = random.nextInt(5) == 0;
        return MANAGERS.contains(task.form()) ? stands ? "deputy" : "manager" : stands ? "colleague" : "practitioner";
    }

    /** Somebody for whom this task is not, or who has not claimed it. */
    String wrong(Work.OpenTask task) {
        if (task.assignee() != null) {
            return List.of("practitioner", "colleague", "manager", "deputy", "board").stream()
                    .filter(user -> !user.equals(task.assignee())).toList().get(random.nextInt(4));
        }
        return MANAGERS.contains(task.form()) && random.nextBoolean() ? "practitioner" : "board";
    }
}
