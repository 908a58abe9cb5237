package safeguarding.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.AddedQuestions.Added;

/** Keeps beside each answer to a question that process owners added what was asked, since they may word it anew tomorrow (LA-50). */
@Component
@Transactional
public class AdditionalAnswers implements Keeper {

    private final AddedQuestions added;
    private final JdbcClient jdbc;

    AdditionalAnswers(AddedQuestions added, JdbcClient jdbc) {
        this.added = added;
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        List<Added> answered = added.in(entry.form(), entry.formVersion()).stream()
                .filter(question -> value(answers, question.field()).isPresent()).toList();
        for (int place = 0; place < answered.size(); place++) {
            Added question = answered.get(place);
            jdbc.sql("insert into additional_answer (entry_id, field, place, label, asked, form_version) values (?, ?, ?, ?, ?, ?)")
                    .params(entry.id(), question.field(), place, question.label(), question.asked(), entry.formVersion()).update();
        }
    }

    /** Those of one enquiry, by the line of the journal, in the order of the form. */
    public Map<Long, List<AdditionalAnswer>> of(String reference) {
        return jdbc.sql("""
                select a.entry_id, a.field, a.label, a.asked, a.form_version from additional_answer a
                join journal_entry e on e.id = a.entry_id where e.reference = ? order by a.entry_id, a.place""")
                .param(reference).query(AdditionalAnswer.class).list().stream().collect(Collectors.groupingBy(AdditionalAnswer::entryId));
    }

    /** The answer, or the answers of all rows when it is asked in the rows of a list; empty when there is none. */
    public static Optional<Object> value(Answers answers, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(answers.values().get(field));
        }
        return Optional.ofNullable(answers.values().get(field.substring(0, dot))).filter(List.class::isInstance).map(rows -> (List<?>) rows)
                .<Object>map(rows -> rows.stream().filter(Map.class::isInstance).map(row -> ((Map<?, ?>) row).get(field.substring(dot + 1)))
                        .filter(Objects::nonNull).toList()).filter(cells -> !((List<?>) cells).isEmpty());
    }
}
