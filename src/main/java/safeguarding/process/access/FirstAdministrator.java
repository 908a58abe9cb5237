package safeguarding.process.access;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Without the demo there are no people and no default password: whoever sets the system up names the first administrator. */
@Component
@Profile("!demo")
@Order(5)
class FirstAdministrator implements ApplicationRunner {

    private final IdentityService identity;
    private final People people;
    private final String user;
    private final String password;

    FirstAdministrator(IdentityService identity, People people, @Value("${msp.first-admin.user:}") String user,
            @Value("${msp.first-admin.password:}") String password) {
        this.identity = identity;
        this.people = people;
        this.user = user;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identity.createUserQuery().count() > 0) {
            return;
        }
        if (user.isBlank() || password.length() < 12) {
            throw new NobodyCanSignIn();
        }
        people.addAdministrator(user, password);
    }
}
