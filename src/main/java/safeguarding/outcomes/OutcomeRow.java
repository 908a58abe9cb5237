package safeguarding.outcomes;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import safeguarding.people.Voice;

/** An outcome with every version of it, first to last. Versions are added, never changed: the database refuses to. */
@Entity
@Table(name = "outcome")
class OutcomeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Voice voice;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "outcome_version", joinColumns = @JoinColumn(name = "outcome_id"))
    @OrderColumn(name = "version")
    private List<OutcomeVersion> versions = new ArrayList<>();

    protected OutcomeRow() {
    }

    OutcomeRow(String reference, Voice voice) {
        this.reference = reference;
        this.voice = voice;
    }

    long id() {
        return id;
    }

    Voice voice() {
        return voice;
    }

    List<OutcomeVersion> versions() {
        return versions;
    }

    OutcomeVersion latest() {
        return versions.get(versions.size() - 1);
    }

    boolean isWanted() {
        return latest().rank() != null;
    }

    /** Adds a version unless it would say nothing new. */
    void say(Integer rank, Wish wish, long entryId) {
        if (versions.isEmpty() || !java.util.Objects.equals(latest().rank(), rank) || !latest().wish().saysTheSameAs(wish)) {
            versions.add(new OutcomeVersion(rank, wish, entryId));
        }
    }

    Outcome asItStands() {
        return new Outcome(id, voice, latest().rank(), latest().wish());
    }

    Outcome asFirstSaid() {
        OutcomeVersion first = versions.get(0);
        return new Outcome(id, voice, first.rank(), first.wish());
    }
}
