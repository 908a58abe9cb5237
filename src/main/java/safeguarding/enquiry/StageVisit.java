package safeguarding.enquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One time that an enquiry was in a stage. A stage that is repeated is visited again. */
@Entity
public class StageVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private Instant beganAt;
    private Instant endedAt;

    protected StageVisit() {
    }

    StageVisit(String reference, Stage stage, Instant beganAt) {
        this.reference = reference;
        this.stage = stage;
        this.beganAt = beganAt;
    }

    void end(Instant at) {
        endedAt = at;
    }

    public Long id() {
        return id;
    }

    public Stage stage() {
        return stage;
    }

    public Instant beganAt() {
        return beganAt;
    }

    /** Null while the stage is under way. */
    public Instant endedAt() {
        return endedAt;
    }

    public boolean isUnderWay() {
        return endedAt == null;
    }
}
