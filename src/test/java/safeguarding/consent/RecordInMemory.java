package safeguarding.consent;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.people.Voice;

/** The tables of this room with one enquiry in them, and nothing else of the house. */
record RecordInMemory(JdbcClient jdbc) {

    private static final String MIGRATIONS = "src/main/resources/db/migration/common/";

    static RecordInMemory withOneEnquiry() {
        JdbcDataSource tables = new JdbcDataSource();
        tables.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new FileSystemResource(MIGRATIONS + "V1__record.sql"),
                new FileSystemResource(MIGRATIONS + "V5__consent.sql")).execute(tables);
        return new RecordInMemory(JdbcClient.create(tables)).begun();
    }

    /** Hands a form in. @param voice null when the form does not ask whose voice it is */
    void handIn(Keeper keeper, String form, Voice voice, Map<String, Object> typed) {
        jdbc.sql("""
                insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, voice, written_by, written_at)
                values (?, (select max(id) from stage_visit), 'MAKING_ENQUIRIES', ?, 1,
                  random_uuid(), ?, 'practitioner', current_timestamp)""")
                .param(Filled.REFERENCE).param(form).param(voice == null ? null : voice.name()).update();
        long id = jdbc.sql("select max(id) from journal_entry").query(Long.class).single();
        Answers answers = new Answers(typed);
        typed.forEach((field, value) -> jdbc.sql("insert into answer (entry_id, field, words, is_json) values (?, ?, ?, false)")
                .param(id).param(field).param(value.toString()).update());
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.reference()).thenReturn(Filled.REFERENCE);
        when(entry.voice()).thenReturn(voice);
        when(entry.writtenAt()).thenReturn(Filled.TODAY.instant());
        keeper.keep(answers, entry);
    }

    /** The stage is visited once more. */
    RecordInMemory anotherVisit() {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, 'MAKING_ENQUIRIES', current_timestamp)")
                .param(Filled.REFERENCE).update();
        return this;
    }

    private RecordInMemory begun() {
        jdbc.sql("insert into adult (name) values ('Edna')").update();
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at) values (?, 1, current_timestamp)").param(Filled.REFERENCE).update();
        return anotherVisit();
    }
}
