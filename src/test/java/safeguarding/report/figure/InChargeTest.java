package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.outcomes.Control;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;

class InChargeTest extends InARandomRecord {

    /** Every form that asks it, as the forms are now: a new one has to be added to the view. */
    private static final Set<String> ASK = FormFile.all().stream().filter(form -> form.keys().contains("control"))
            .map(form -> form.name().replace(".form", "")).collect(Collectors.toSet());

    @Test
    void each_talk_agrees_with_a_slow_count() {
        slow.agrees(new InCharge(), "r09-control", told -> told.entries().stream()
                .filter(talk -> ASK.contains(talk.form()) && InAVisit.isNewest(told, talk) && !"NOT_HELD".equals(talk.answer("how"))).map(talk -> {
                    Optional<Row> felt = told.of("control_felt", talk).stream().findFirst();
                    return new Counted(told, talk.at(), felt.map(row -> row.text("voice")).orElse(talk.voice()), talk.stage(),
                            felt.map(row -> row.text("felt")).orElse(null));
                }));
    }

    @Test
    void the_ladder_is_that_of_the_record() {
        assertThat(InCharge.LADDER).extracting("code").containsExactly(Arrays.stream(Control.values()).map(Enum::name).toArray());
    }
}
