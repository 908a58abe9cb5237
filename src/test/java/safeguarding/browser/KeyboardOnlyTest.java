package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Someone who cannot use a mouse signs in, claims a task, fills in its form and hands it in. */
class KeyboardOnlyTest extends InTasklist {

    private static final String TODAY = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    @Test
    void makes_a_person_safe_without_a_mouse() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        tasklist.goToSignIn();
        tabTo("Username").sendKeys("practitioner");
        tabTo("Password").sendKeys("practitioner", Keys.ENTER);
        screen.see(TasklistPage.FILTERS);

        tabTo("My team’s tasks").sendKeys(Keys.ENTER);
        tasklist.card(reference);
        tabTo("Make the person safe now").sendKeys(Keys.ENTER);
        tabTo("Claim").sendKeys(Keys.ENTER);
        screen.see(TasklistPage.COMPLETE);

        tabTo("datetime_heldOn-date").sendKeys(Keys.chord(Keys.CONTROL, "a"), TODAY, Keys.ENTER);
        tabTo("radio_safeNow-0").sendKeys(Keys.SPACE);
        tabTo("textarea_whatMakesThemSafe").sendKeys("A neighbour stays with them tonight.");
        tabTo("checklist_emergencyServices-3").sendKeys(Keys.SPACE);
        tabTo("radio_crimeReported-1").sendKeys(Keys.SPACE);
        tabTo("radio_othersAtRisk-1").sendKeys(Keys.SPACE);
        tabTo("radio_spokeWith-0").sendKeys(Keys.SPACE);
        tabTo("radio_control-1").sendKeys(Keys.SPACE);
        tabTo("select_goOnWithout").sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);
        tabTo("Complete").sendKeys(Keys.ENTER);

        screen.waitFor(page -> !work.open(reference).isEmpty() && openTask(reference).form().equals("decideEnquiry"));
        assertThat(lastEntry(reference, "makeSafe").answers().text("whatMakesThemSafe")).isEqualTo("A neighbour stays with them tonight.");
    }

    /** Goes on with Tab until the cursor is where it should be. */
    private WebElement tabTo(String place) {
        return screen.waitFor(page -> {
            for (int steps = 0; steps < 120; steps++) {
                WebElement here = screen.driver().switchTo().activeElement();
                if (isAt(here, place)) {
                    return here;
                }
                here.sendKeys(Keys.TAB);
            }
            return null;
        });
    }

    private static boolean isAt(WebElement here, String place) {
        String id = String.valueOf(here.getDomAttribute("id"));
        return id.endsWith("-" + place) || here.getText().strip().startsWith(place)
                || place.equals(here.getDomAttribute("placeholder"));
    }
}
