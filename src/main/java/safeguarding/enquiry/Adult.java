package safeguarding.enquiry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Set;

/** The person at the centre. What they want is not here but in the ledger of outcomes. */
@Entity
public class Adult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String knownAs;
    private LocalDate bornOn;
    @ElementCollection
    @CollectionTable(name = "adult_word", joinColumns = @JoinColumn(name = "adult_id"))
    @Column(name = "word")
    private Set<String> words;

    protected Adult() {
    }

    /** @param name required; @param knownAs what they like to be called, or null; @param bornOn null when not known */
    public Adult(String name, String knownAs, LocalDate bornOn) {
        this.name = name;
        this.knownAs = knownAs;
        this.bornOn = bornOn;
        this.words = NameWords.of(name, knownAs);
    }

    public String name() {
        return name;
    }

    /** What they like to be called: their name when nothing else was said. */
    public String knownAs() {
        return knownAs == null || knownAs.isBlank() ? name : knownAs;
    }

    public LocalDate bornOn() {
        return bornOn;
    }
}
