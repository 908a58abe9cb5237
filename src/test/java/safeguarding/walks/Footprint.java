package safeguarding.walks;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an enquiry has in the database: how it ended, how much was written, and how many rows it has in each of our tables. */
record Footprint(String ending, long written, String rows) {

    /** Reads footprints, with one question for all tables that know which enquiry a row belongs to. */
    static class Reader {

        private final JdbcClient jdbc;
        private final String question;

        Reader(JdbcClient jdbc) {
            this.jdbc = jdbc;
            List<String> tables = jdbc.sql("""
                    select c.table_name from information_schema.columns c join information_schema.tables t on t.table_name = c.table_name
                    where lower(c.column_name) = 'reference' and t.table_type like '%TABLE' and lower(c.table_schema) = 'public' order by 1""")
                    .query(String.class).list();
            this.question = tables.stream().map(table -> "(select count(*) from " + table + " where reference = :reference)").collect(
                    Collectors.joining(" || ' ' || ", "select (select ending from enquiry where reference = :reference), "
                            + "(select count(*) from journal_entry where reference = :reference), ", ""));
        }

        Footprint of(String reference) {
            return jdbc.sql(question).param("reference", reference)
                    .query((row, n) -> new Footprint(row.getString(1), row.getLong(2), row.getString(3))).single();
        }
    }
}
