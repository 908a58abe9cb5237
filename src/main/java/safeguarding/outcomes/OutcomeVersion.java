package safeguarding.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One version of an outcome. The entry says when, at which stage and by whom it was written down. */
@Embeddable
class OutcomeVersion {

    @Column(name = "rank_of_three")
    private Integer rank;
    private String words;
    @Enumerated(EnumType.STRING)
    private MenuItem menu;
    private String askOfUs;
    private long entryId;

    protected OutcomeVersion() {
    }

    OutcomeVersion(Integer rank, Wish wish, long entryId) {
        this.rank = rank;
        this.words = wish.words();
        this.menu = wish.menu();
        this.askOfUs = wish.askOfUs();
        this.entryId = entryId;
    }

    /** Null once the wish was taken back. */
    Integer rank() {
        return rank;
    }

    Wish wish() {
        return new Wish(words, menu, askOfUs);
    }

    long entryId() {
        return entryId;
    }
}
