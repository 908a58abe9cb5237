package safeguarding.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.DefaultApplicationArguments;

/** Without the demo there is nobody and no default password: whoever sets it up names the first administrator, or it does not start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void anEngineWithNobodyInIt() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration().setProcessEngineName("nobody")
                .setJdbcUrl("jdbc:h2:mem:nobody;DB_CLOSE_DELAY=-1").setJobExecutorActivate(false).buildProcessEngine();
    }

    @AfterAll
    static void closed() {
        engine.close();
    }

    @Test
    @Order(1)
    void the_start_stops_with_a_sentence_while_nobody_is_named_or_the_password_is_short() {
        for (String[] given : new String[][] {{"", ""}, {"  ", "a long enough password"}, {"ada", ""}, {"ada", "admin"}, {"ada", "elevenchars"}}) {
            assertThatThrownBy(() -> start(given[0], given[1])).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Nobody could sign in yet, so the start stops here.")
                    .hasMessageContaining("MSP_FIRST_ADMIN_USER").hasMessageContaining("MSP_FIRST_ADMIN_PASSWORD");
        }
        assertThat(identity().createUserQuery().count()).isZero();
        assertThat(identity().createGroupQuery().count()).isZero();
    }

    @Test
    @Order(2)
    void whoever_is_named_can_sign_in_as_administrator() {
        start("ada", "twelve chars");
        assertThat(identity().checkPassword("ada", "twelve chars")).isTrue();
        assertThat(identity().createGroupQuery().groupMember("ada").singleResult().getId()).isEqualTo("camunda-admin");
    }

    @Test
    @Order(3)
    void a_later_start_needs_no_name_and_changes_no_password() {
        start("", "");
        start("ada", "some other password");
        assertThat(identity().checkPassword("ada", "twelve chars")).isTrue();
        assertThat(identity().createUserQuery().count()).isEqualTo(1);
    }

    private static void start(String user, String password) {
        new FirstAdministrator(identity(), new People(identity(), engine.getAuthorizationService()), user, password)
                .run(new DefaultApplicationArguments());
    }

    private static IdentityService identity() {
        return engine.getIdentityService();
    }
}
