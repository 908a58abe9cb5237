package safeguarding.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;
import safeguarding.process.access.People;

/**
 * One person per role; the password is the name. Two practitioners and two managers, so that work can be looked at by someone else; each of
 * two teams has one of them.
 */
@Component
@Profile("demo")
@Order(6)
class DemoPeople implements ApplicationRunner {

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.add("practitioner", "Priya", "Practitioner", "practitioner", Role.PRACTITIONER);
        people.add("colleague", "Colin", "Colleague", "colleague", Role.PRACTITIONER);
        people.add("manager", "Maya", "Manager", "manager", Role.MANAGER);
        people.add("deputy", "Dev", "Deputy", "deputy", Role.MANAGER);
        people.add("processowner", "Petra", "Processowner", "processowner", Role.PROCESS_OWNER);
        people.add("board", "Bola", "Board", "board", Role.BOARD);
        people.add("councillor", "Cora", "Councillor", "councillor", Role.COUNCILLOR);
        people.addAdministrator("admin", "admin");
        people.addToTeam("practitioner", "northTeam", "North team");
        people.addToTeam("manager", "northTeam", "North team");
        people.addToTeam("colleague", "southTeam", "South team");
        people.addToTeam("deputy", "southTeam", "South team");
    }
}
