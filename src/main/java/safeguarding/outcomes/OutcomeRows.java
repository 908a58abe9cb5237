package safeguarding.outcomes;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutcomeRows extends JpaRepository<OutcomeRow, Long> {

    List<OutcomeRow> findByReferenceOrderById(String reference);
}
