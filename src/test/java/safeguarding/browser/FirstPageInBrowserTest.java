package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Somebody signs in, mistypes once, finds what is open to them, and signs out. */
class FirstPageInBrowserTest extends InTasklist {

    @Test
    void somebody_signs_in_and_finds_the_way() {
        // Whoever signed in before would go first.
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        screen.driver().get("http://localhost:" + port + "/");
        assertThat(screen.words(By.tagName("h1"))).isEqualTo("MSP Enquiries");
        hasNoBarriers("the sign-in");
        signInAs("someone", "mistyped");
        assertThat(screen.words(By.id("wrong"))).isNotBlank();
        assertThat(screen.see(By.id("user")).getDomProperty("value")).as("nothing typed is lost").isEqualTo("someone");
        hasNoBarriers("a sign-in that went wrong");

        signInAs("manager", "manager");
        assertThat(screen.words(By.tagName("h1"))).isEqualTo("What would you like to do?");
        assertThat(screen.words(By.tagName("dl"))).contains("Reports");
        hasNoBarriers("the first page");
        screen.driver().findElement(By.cssSelector("form[action='/signOut'] button")).click();
        assertThat(screen.words(By.cssSelector("[role=status]"))).contains("You are signed out.");
        screen.driver().get("http://localhost:" + port + "/reports");
        assertThat(screen.has(By.id("password"))).as("signed out is signed out").isTrue();
    }

    private void signInAs(String user, String password) {
        screen.overwrite(screen.see(By.id("user")), user);
        screen.overwrite(screen.see(By.id("password")), password);
        screen.click(By.cssSelector("button[type=submit]"));
    }

    private void hasNoBarriers(String where) {
        assertThat(Barriers.in(screen.driver(), "html")).as("barriers on " + where).isEmpty();
    }
}
