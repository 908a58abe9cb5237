package safeguarding.enquiry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnquiryRows extends JpaRepository<Enquiry, String> {

    @Query(value = "select nextval('enquiry_number')", nativeQuery = true)
    long nextNumber();

    List<Enquiry> findAllByOrderByReference();
}
