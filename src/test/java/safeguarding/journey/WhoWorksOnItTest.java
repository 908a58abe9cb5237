package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.people.Names;
import safeguarding.people.Teams;
import safeguarding.process.access.People;

/** Where an enquiry stands, who works on it and in which team follow from what is handed in, and from nothing else (RO-14, MY-07). */
class WhoWorksOnItTest extends Journey {

    @Autowired People people;
    @Autowired Teams teams;
    @Autowired Names names;
    @Autowired AuthorizationService authorizations;
    @Autowired IdentityService identity;
    @Autowired TestRestTemplate http;

    @BeforeEach
    void begin() {
        raise();
    }

    @Test
    void whoever_did_the_latest_work_has_it_and_a_managers_decision_changes_nothing() {
        isWith("practitioner", "North team", Stage.CONCERN);
        handIn("colleague", "makeSafe", Map.of());
        isWith("colleague", "South team", Stage.CONCERN);
        handIn("decideEnquiry");
        isWith("colleague", "South team", Stage.CONCERN);
        handIn("tellRaiser");
        isWith("practitioner", "North team", Stage.FIRST_CONVERSATION);
    }

    @Test
    void it_stays_with_whoever_asked_until_a_colleague_takes_it_on() {
        workUntil("agreeNextStep");
        starts("transferAsked", Map.of());
        isWith("practitioner", "North team", Stage.FIRST_CONVERSATION);
        handIn("colleague", "acceptTransfer", Map.of("accepted", "NO", "acceptedByName", ""));
        isWith("practitioner", "North team", Stage.FIRST_CONVERSATION);
        starts("transferAsked", Map.of());
        handIn("colleague", "acceptTransfer", Map.of());
        isWith("colleague", "South team", Stage.FIRST_CONVERSATION);
        handIn("colleague", "agreeNextStep", Map.of("nextStage", "feedbackAndClosure"));
        isWith("colleague", "South team", Stage.FEEDBACK_AND_CLOSURE);
    }

    @Test
    void advice_hands_nothing_over() {
        workUntil("agreeNextStep");
        starts("adviceAsked", Map.of());
        handIn("colleague", "giveAdvice", Map.of());
        isWith("practitioner", "North team", Stage.FIRST_CONVERSATION);
    }

    @Test
    void a_team_gives_nobody_a_right() {
        visits();
        people.addToTeam("visitor", "eastTeam", "East team");
        people.addToTeam("visitor", "northTeam", "North team");
        assertThat(authorizations.createAuthorizationQuery().groupIdIn("northTeam", "southTeam", "eastTeam").list())
                .as("to know that the team is there").allMatch(right -> right.getResourceType() == Resources.GROUP.resourceType()
                        && right.getResourceId().equals(right.getGroupId()));
        assertThat(teams.of("visitor")).as("the first in the alphabet").hasValue("East team");
        assertThat(teams.of("processowner")).isEmpty();
        for (String path : new String[] {"/api/enquiries", "/record/" + reference, "/timescales"}) {
            assertThat(http.withBasicAuth("visitor", "visitor").getForEntity(path, String.class).getStatusCode()).as(path)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void people_are_called_by_their_names_and_those_who_have_left_by_their_user_name() {
        assertThat(names.of("practitioner")).isEqualTo("Priya Practitioner");
        assertThat(names.of("left.long.ago")).isEqualTo("left.long.ago");
    }

    /** Somebody who can sign in and has no role. */
    private void visits() {
        User visitor = identity.newUser("visitor");
        visitor.setPassword("visitor");
        identity.saveUser(visitor);
    }

    private void isWith(String worker, String team, Stage stage) {
        Enquiry enquiry = enquiries.get(reference);
        assertThat(enquiry.worker()).isEqualTo(worker);
        assertThat(enquiry.team()).isEqualTo(team);
        assertThat(enquiry.stage()).isEqualTo(stage);
    }
}
