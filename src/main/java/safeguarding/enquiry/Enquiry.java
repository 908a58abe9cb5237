package safeguarding.enquiry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An enquiry under the Care Act 2014 s42, or the concern that may become one. Known everywhere by its reference. */
@Entity
public class Enquiry {

    /** How an enquiry ended. */
    public enum Ending {
        /** Closed after a feedback conversation, with a manager's agreement (SG-60). */
        CLOSED,
        /** The concern was answered without an enquiry. */
        ANSWERED_WITHOUT_ENQUIRY
    }

    @Id
    private String reference;
    @ManyToOne(fetch = FetchType.EAGER, cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "adult_id")
    private Adult adult;
    private Instant raisedAt;
    @Enumerated(EnumType.STRING)
    private Ending ending;
    private Instant endedAt;

    protected Enquiry() {
    }

    Enquiry(String reference, Adult adult, Instant raisedAt) {
        this.reference = reference;
        this.adult = adult;
        this.raisedAt = raisedAt;
    }

    void end(Ending how, Instant at) {
        ending = how;
        endedAt = at;
    }

    void reopen() {
        ending = null;
        endedAt = null;
    }

    public String reference() {
        return reference;
    }

    public Adult adult() {
        return adult;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while the enquiry is open. */
    public Ending ending() {
        return ending;
    }

    /** Null while the enquiry is open. */
    public Instant endedAt() {
        return endedAt;
    }
}
