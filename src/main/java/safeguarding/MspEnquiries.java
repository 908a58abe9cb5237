package safeguarding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Adult safeguarding enquiries as a series of conversations, supported by a process. */
@SpringBootApplication
public class MspEnquiries {

    public static void main(String[] arguments) {
        SpringApplication.run(MspEnquiries.class, arguments);
    }
}
