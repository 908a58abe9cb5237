package safeguarding.journal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;
import safeguarding.people.Voice;

/** One line of the journal. It is written once and never changed: the database refuses to. */
@Entity
@Table(name = "journal_entry")
public class Entry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String reference;
    private Long visitId;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String form;
    private int formVersion;
    private String workItem;
    @Enumerated(EnumType.STRING)
    private Voice voice;
    private String writtenBy;
    private Instant writtenAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "field")
    private Map<String, Answer> answers = new LinkedHashMap<>();

    protected Entry() {
    }

    Entry(Submission submission, StageVisit visit, Voice voice, Instant at, Map<String, Answer> answers) {
        this.reference = submission.reference();
        this.visitId = visit == null ? null : visit.id();
        this.stage = visit == null ? Stage.CONCERN : visit.stage();
        this.form = submission.form();
        this.formVersion = submission.formVersion();
        this.workItem = submission.workItem();
        this.voice = voice;
        this.writtenBy = submission.by();
        this.writtenAt = at;
        this.answers = answers;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Stage stage() {
        return stage;
    }

    public String form() {
        return form;
    }

    public int formVersion() {
        return formVersion;
    }

    /** What was worked: unique for ever. */
    public String workItem() {
        return workItem;
    }

    /** Null when the form does not ask whose voice it is. */
    public Voice voice() {
        return voice;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** What was typed, to the letter. */
    public Answers answers() {
        return StoredAnswers.read(answers);
    }
}
