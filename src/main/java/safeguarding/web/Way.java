package safeguarding.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.people.Role;

/** The pages that people come for, in the order in which they are offered, and who may open them. The doors say the same; a test holds them together. */
public enum Way {

    TASKS("/camunda/app/tasklist/", "Tasks", "Raise a concern, and do what is to be done next with and for a person.", Role.PRACTITIONER, Role.MANAGER),
    TODAY("/today", "Today", "See what needs a manager today.", Role.MANAGER),
    ENQUIRIES("/register", "Enquiries", "Find any enquiry, and see where it stands and who works on it.", Role.MANAGER),
    WORKLOAD("/workload", "Workload", "See who may need a hand.", Role.MANAGER),
    REPORTS("/reports", "Reports", "See whether people got what they wanted: every figure, the board report and the national return.", Role.MANAGER, Role.BOARD),
    COUNCILLORS("/reports/councillors", "For councillors", "Read the totals, and find good questions to ask.", Role.COUNCILLOR),
    LEARNING("/learning", "Learning", "Read what people said we could do better, and see to it that something comes of it.", Role.MANAGER),
    AUDITS("/audits", "Audits", "See how far each agency has come.", Role.MANAGER, Role.BOARD),
    TIMESCALES("/timescales", "Timescales", "See how long we hope each step takes.", Role.MANAGER, Role.PROCESS_OWNER),
    MODELS("/models", "Models", "Look after the drawings, forms and tables that we work by.", Role.MANAGER, Role.PROCESS_OWNER),
    COCKPIT("/camunda/app/cockpit/", "Cockpit", "See every enquiry in its drawing.", Role.MANAGER, Role.PROCESS_OWNER),
    ADMIN("/camunda/app/admin/", "Admin", "Say who works here, and as what.");

    /** The engine's own group of those who look after it: they have no part in the work itself. */
    static final String ADMINISTRATORS = "camunda-admin";

    private final String address;
    private final String title;
    private final String explained;
    private final Set<String> groups;

    /** @param roles who may open it; nobody but administrators when there is none */
    Way(String address, String title, String explained, Role... roles) {
        this.address = address;
        this.title = title;
        this.explained = explained;
        this.groups = roles.length == 0 ? Set.of(ADMINISTRATORS) : Arrays.stream(roles).map(Role::group).collect(Collectors.toUnmodifiableSet());
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    /** What one does there, in one sentence. */
    public String explained() {
        return explained;
    }

    /** @param mine groups that somebody is in */
    boolean isFor(Set<String> mine) {
        return groups.stream().anyMatch(mine::contains);
    }
}
