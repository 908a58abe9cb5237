package safeguarding.enquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageVisits extends JpaRepository<StageVisit, Long> {

    Optional<StageVisit> findFirstByReferenceOrderByIdDesc(String reference);

    List<StageVisit> findByReferenceOrderById(String reference);
}
