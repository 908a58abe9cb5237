package safeguarding.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Entries extends JpaRepository<Entry, Long> {

    Optional<Entry> findFirstByReferenceAndFormOrderByIdDesc(String reference, String form);

    Optional<Entry> findFirstByReferenceAndFormAndVisitIdOrderByIdDesc(String reference, String form, Long visitId);

    Optional<Entry> findFirstByReferenceOrderByIdDesc(String reference);

    List<Entry> findByReferenceOrderById(String reference);

    @Query(value = """
            select a.words from answer a join journal_entry e on e.id = a.entry_id
            where e.reference = :reference and a.field = :field order by e.id desc limit 1""", nativeQuery = true)
    List<String> findAnswers(String reference, String field);

    boolean existsByWorkItem(String workItem);
}
