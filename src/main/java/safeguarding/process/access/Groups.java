package safeguarding.process.access;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/** Sees to it that the groups exist in which people work. */
@Component
@Order(2)
class Groups implements ApplicationRunner {

    private final IdentityService identity;

    Groups(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Arrays.stream(Role.values()).filter(role -> identity.createGroupQuery().groupId(role.group()).count() == 0).forEach(this::create);
    }

    private void create(Role role) {
        Group group = identity.newGroup(role.group());
        group.setName(role.title());
        group.setType("WORKFLOW");
        identity.saveGroup(group);
    }
}
