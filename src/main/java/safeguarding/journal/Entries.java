package safeguarding.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Entries extends JpaRepository<Entry, Long> {

    Optional<Entry> findFirstByReferenceAndFormOrderByIdDesc(String reference, String form);

    Optional<Entry> findFirstByReferenceAndFormAndVisitIdOrderByIdDesc(String reference, String form, Long visitId);

    Optional<Entry> findFirstByReferenceOrderByIdDesc(String reference);

    List<Entry> findByReferenceOrderById(String reference);

    boolean existsByWorkItem(String workItem);
}
