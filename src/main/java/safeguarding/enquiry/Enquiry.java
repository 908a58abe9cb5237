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
import org.hibernate.annotations.DynamicUpdate;

/**
 * An enquiry under the Care Act 2014 s42, or the concern that may become one. Known everywhere by its reference. Two pieces of work may be
 * handed in at once, so each writes only what it changes: neither may bring back an ending or a stage that the other has just left.
 */
@Entity
@DynamicUpdate
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
    @Enumerated(EnumType.STRING)
    private Stage stage;
    private String worker;
    private String team;

    protected Enquiry() {
    }

    Enquiry(String reference, Adult adult, Instant raisedAt) {
        this.reference = reference;
        this.adult = adult;
        this.raisedAt = raisedAt;
    }

    void enter(Stage entered) {
        stage = entered;
    }

    void workedBy(String user, String inTeam) {
        worker = user;
        team = inTeam;
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

    /** The stage it is in or was last in; null before the first. */
    public Stage stage() {
        return stage;
    }

    /** User id of whoever did the latest work on it, a manager's decisions left out; null before any. */
    public String worker() {
        return worker;
    }

    /** The name of the team that the worker was in then; null when they were in none. */
    public String team() {
        return team;
    }
}
