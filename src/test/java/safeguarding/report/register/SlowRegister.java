package safeguarding.report.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.NameWords;

/** The register as anybody would write it who has time: one enquiry after the other, one question after the other. */
record SlowRegister(List<MadeUp> all, String reader) {

    List<String> find(Asked asked, Column sort, boolean backwards) {
        return all.stream().filter(one -> one.readers().isEmpty() || one.readers().contains(reader))
                .filter(one -> asked.reference().isEmpty() || one.reference().startsWith(asked.reference()) || one.reference().endsWith("-" + asked.reference()))
                .filter(one -> asked.name().isEmpty() || NameWords.typed(asked.name()).stream().allMatch(typed ->
                        NameWords.of(one.name(), one.knownAs()).stream().anyMatch(word -> word.startsWith(typed))))
                .filter(one -> is(asked.worker(), one.worker(), Workers.NOBODY_YET)).filter(one -> is(asked.team(), one.team(), Workers.NO_TEAM_YET))
                .filter(one -> asked.stage().isEmpty() || one.stage() != null && one.stage().code().equals(asked.stage()))
                .filter(one -> asked.from().isEmpty() || !day(one).isBefore(LocalDate.parse(asked.from())))
                .filter(one -> asked.to().isEmpty() || !day(one).isAfter(LocalDate.parse(asked.to())))
                .filter(one -> !asked.state().equals("open") || one.ended() == null).filter(one -> !asked.state().equals("ended") || one.ended() != null)
                .sorted(order(sort, backwards)).map(MadeUp::reference).toList();
    }

    private static boolean is(String asked, String kept, String nobody) {
        return asked.isEmpty() || (asked.equals(nobody) ? kept == null : asked.equals(kept));
    }

    private static LocalDate day(MadeUp one) {
        return WorkingDays.dayOf(one.raised());
    }

    private static Comparator<MadeUp> order(Column sort, boolean backwards) {
        return switch (sort) {
            case REFERENCE -> by(MadeUp::reference, backwards);
            case NAME -> by(one -> one.name().toLowerCase(), backwards);
            case STAGE -> by(MadeUp::stage, backwards);
            case WORKER -> by(MadeUp::worker, backwards);
            case TEAM -> by(MadeUp::team, backwards);
            case RAISED -> by(MadeUp::raised, backwards);
            case ENDED -> by(MadeUp::ended, backwards);
        };
    }

    /** What is not there comes last, whichever way. */
    private static <K extends Comparable<? super K>> Comparator<MadeUp> by(Function<MadeUp, K> key, boolean backwards) {
        Comparator<K> keys = backwards ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<String> references = backwards ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(keys)).thenComparing(MadeUp::reference, references);
    }
}
