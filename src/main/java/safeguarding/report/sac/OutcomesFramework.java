package safeguarding.report.sac;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The seven questions of the outcomes framework of Making Safeguarding Personal for one year, by whoever answered. The person is never added up
 * with somebody who speaks for them, nor that one with an advocate, although both get the same version of the questions.
 */
@Component
public class OutcomesFramework {

    private static final List<Outline> QUESTIONS = FrameworkTables.all();

    private final NationalReturn tables;

    public OutcomesFramework(NationalReturn tables) {
        this.tables = tables;
    }

    /** A table for each question. */
    public List<ReturnTable> of(ReturnYear year) {
        return QUESTIONS.stream().map(question -> tables.fill(question, year)).toList();
    }

    /** Each table with its headings, and nobody in it. */
    public List<ReturnTable> headings() {
        return QUESTIONS.stream().map(NationalReturn::empty).toList();
    }
}
