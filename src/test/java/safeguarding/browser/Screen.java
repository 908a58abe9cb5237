package safeguarding.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What hands and eyes do in a browser, with the patience of a person. */
record Screen(ChromeDriver driver) {

    <T> T waitFor(Function<WebDriver, T> what) {
        return new WebDriverWait(driver, Duration.ofSeconds(40), Duration.ofMillis(50))
                .ignoreAll(List.of(StaleElementReferenceException.class, ElementNotInteractableException.class)).until(what);
    }

    WebElement see(By what) {
        return waitFor(page -> all(what).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
    }

    /** True when it comes into sight before a person would wonder. */
    boolean appears(By what) {
        try {
            return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50)).ignoring(StaleElementReferenceException.class)
                    .until(page -> has(what));
        } catch (TimeoutException nothing) {
            return false;
        }
    }

    boolean has(By what) {
        return all(what).stream().anyMatch(WebElement::isDisplayed);
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    String words(By what) {
        return waitFor(page -> see(what).getText());
    }

    void click(By what) {
        waitFor(page -> clicked(see(what)));
    }

    void click(WebElement what) {
        waitFor(page -> clicked(what));
    }

    private boolean clicked(WebElement what) {
        bringIntoView(what);
        what.click();
        return true;
    }

    void bringIntoView(WebElement what) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", what);
    }

    /** Puts words where the cursor is, as pasting or an on-screen keyboard would: also those that no key stands for. */
    void write(String words) {
        driver.executeCdpCommand("Input.insertText", Map.of("text", words));
    }

    void overwrite(WebElement field, String words) {
        click(field);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        write(words);
    }

    String run(String script) {
        return String.valueOf(driver.executeScript(script));
    }
}
