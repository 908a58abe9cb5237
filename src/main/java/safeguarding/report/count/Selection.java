package safeguarding.report.count;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The SQL that picks the rows of a measure's view: those of a scope, each with the code of its row. Nothing a reader types becomes SQL. */
record Selection(Measure measure, Scope scope, Cut cut) {

    private static final String QUARTER = "cast(extract(year from f.counted_at at time zone 'Europe/London') as varchar(4)) || '-Q' || "
            + "cast(extract(quarter from f.counted_at at time zone 'Europe/London') as varchar(1))";

    /** Age at the end of the period, as the national return counts it. */
    private static final String AGE = "case when adult.born_on is null then 'NOT_RECORDED' when adult.born_on > :bornAfter65 then '18-64' "
            + "when adult.born_on > :bornAfter75 then '65-74' when adult.born_on > :bornAfter85 then '75-84' "
            + "when adult.born_on > :bornAfter95 then '85-94' else '95+' end";

    /** How many there are of each row and answer: {@code own_is, row_is, answer_is, how_many}. */
    String sql() {
        return sql("'ALL'");
    }

    /** The same for each of the measure's own rows by itself: {@code own_is} says which. */
    String within() {
        return sql("f.row_code");
    }

    private String sql(String own) {
        return "select own_is, row_is, answer_is, count(*) as how_many from (" + picked(own) + ") counted group by own_is, row_is, answer_is";
    }

    /**
     * How many there are of each row and answer, how many different enquiries, and how many of them were in no cell before it of its row, its
     * column, and the whole: added up, those are the different enquiries of row, column and whole. Audits are of no enquiry, and each is one.
     */
    String enquiries(boolean withinEachQuestion) {
        return "select own_is, row_is, answer_is, sum(times) as how_many, sum(case when reference is null then times else 1 end) as in_cell, "
                + "sum(case when reference is null then times when in_row = 1 then 1 else 0 end) as new_in_row, "
                + "sum(case when reference is null then times when in_column = 1 then 1 else 0 end) as new_in_column, "
                + "sum(case when reference is null then times when in_all = 1 then 1 else 0 end) as new_in_all from ("
                + "select own_is, row_is, answer_is, reference, count(*) as times, row_number() over (partition by own_is, row_is, reference order by "
                + "answer_is) as in_row, row_number() over (partition by own_is, answer_is, reference order by row_is) as in_column, row_number() over "
                + "(partition by own_is, reference order by row_is, answer_is) as in_all from (" + picked(withinEachQuestion ? "f.row_code" : "'ALL'")
                + ") counted group by own_is, row_is, answer_is, reference) numbered group by own_is, row_is, answer_is";
    }

    private String picked(String own) {
        return "select " + own + " as own_is, " + row() + " as row_is, coalesce(f.answer, 'NOT_RECORDED') as answer_is, f.reference " + from();
    }

    String row() {
        return switch (cut) {
            case ALL -> "'ALL'";
            case OWN -> "coalesce(f.row_code, 'NOT_RECORDED')";
            case VOICE -> "coalesce(f.voice, 'NOT_RECORDED')";
            case QUARTER -> QUARTER;
            case AGE -> AGE;
            default -> "coalesce(cut.code, 'NOT_RECORDED')";
        };
    }

    String from() {
        StringBuilder from = new StringBuilder("from ").append(measure.view()).append(" f");
        if (cut == Cut.AGE) {
            from.append(" left join enquiry about on about.reference = f.reference left join adult on adult.id = about.adult_id");
        } else if (cut.view() != null) {
            from.append(" left join ").append(cut.view()).append(" cut on cut.reference = f.reference");
        }
        from.append(" where f.counted_at >= :begins and f.counted_at < :isOver");
        if (scope.voice() != null) {
            from.append(" and f.voice = :voice");
        }
        if (measure.only() != null) {
            from.append(" and f.row_code = :only");
        }
        if (scope.team() != null) {
            from.append(" and exists (select 1 from enquiry of_team where of_team.reference = f.reference and of_team.team = :team)");
        }
        return from.toString();
    }

    Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("begins", scope.period().begins());
        params.put("isOver", scope.period().isOver());
        params.put("voice", scope.voice());
        params.put("team", scope.team());
        params.put("only", measure.only() == null ? null : measure.only().code());
        LocalDate end = scope.period().to();
        for (int age : new int[] {65, 75, 85, 95}) {
            params.put("bornAfter" + age, end.minusYears(age));
        }
        return params;
    }
}
