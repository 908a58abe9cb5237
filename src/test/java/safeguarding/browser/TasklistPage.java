package safeguarding.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import safeguarding.process.Work;

/** Tasklist, by what people do in it. */
record TasklistPage(Screen screen, String address) {

    static final By FILTERS = By.cssSelector(".task-filters .item");
    private static final List<By> NAME_AND_PASSWORD = List.of(By.cssSelector("form input[type=text]"), By.cssSelector("form input[type=password]"));
    private static final By TITLE = By.cssSelector(".task-details h2");
    private static final By CLAIM = By.cssSelector(".task-details .claim, .task-details [ng-click*='claim()']:not(.unclaim)");
    static final By FORM = By.cssSelector(FormOnScreen.ON_TOP + ".fjs-container .fjs-form");
    static final By COMPLETE = By.cssSelector("body:not(.modal-open) .form-actions .btn-primary, .modal-footer .btn-primary");
    static final By MODAL = By.cssSelector(".modal-dialog");

    void signIn(String user) {
        goToSignIn();
        logIn(user);
    }

    void goToSignIn() {
        screen.driver().get("about:blank");
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        screen.driver().get(address + "/camunda/app/tasklist/default/");
        // On a very busy machine the vendor's page may stay empty, and people reload it.
        if (!screen.appears(NAME_AND_PASSWORD.get(0))) {
            screen.driver().navigate().refresh();
        }
        screen.see(NAME_AND_PASSWORD.get(0));
    }

    /** Fills in the page that asks who you are. It puts the cursor into the first box when it is ready, perhaps while one types. */
    void logIn(String user) {
        screen.waitFor(page -> NAME_AND_PASSWORD.stream().peek(field -> screen.overwrite(screen.see(field), user)).toList().stream()
                .allMatch(field -> user.equals(screen.see(field).getDomProperty("value"))));
        screen.click(By.cssSelector("form [type=submit]"));
        screen.see(FILTERS);
    }

    void signOut() {
        screen.click(By.cssSelector(".account > a, .account .dropdown-toggle"));
        screen.click(By.cssSelector(".logout a"));
        screen.see(By.cssSelector("form input[type=password]"));
    }

    void choose(String filter) {
        screen.click(By.xpath("//*[contains(@class,'task-filters')]//a[contains(normalize-space(.),'" + filter + "')]"));
    }

    /** What the card of an enquiry's task says. */
    String card(String reference) {
        return screen.words(By.xpath(card(reference, "")));
    }

    /** Opens the enquiry's task from the list. */
    FormOnScreen look(String filter, String reference, Work.OpenTask task) {
        List<WebElement> before = screen.all(FORM);
        choose(filter);
        screen.click(By.xpath(card(reference, "//h4/a[contains(@href,'" + task.id() + "')]")));
        screen.waitFor(page -> screen.words(TITLE).equals(task.name()) && before.stream().allMatch(TasklistPage::isGone));
        screen.see(FORM);
        return new FormOnScreen(screen, task.form());
    }

    /** Opens the enquiry's task from the list, and claims it if nobody has. */
    FormOnScreen take(String filter, String reference, Work.OpenTask task) {
        FormOnScreen form = look(filter, reference, task);
        if (task.assignee() == null) {
            claim();
        }
        return form;
    }

    void claim() {
        screen.click(CLAIM);
        screen.waitFor(page -> !screen.has(CLAIM) && screen.has(COMPLETE));
    }

    /** Hands the form in, and waits until it is gone. */
    void complete() {
        WebElement form = screen.see(FORM);
        screen.click(COMPLETE);
        screen.waitFor(page -> isGone(form));
        screen.waitFor(page -> !screen.has(MODAL));
    }

    /** Presses the button of a form that will not be taken. */
    void tryToComplete() {
        screen.click(COMPLETE);
    }

    String openTab(String name) {
        screen.click(By.xpath("//*[contains(@class,'nav-tabs')]//a[normalize-space(.)='" + name + "']"));
        return screen.waitFor(page -> {
            String words = screen.see(By.cssSelector(".msp-pane")).getText();
            return words.isBlank() || words.startsWith("One moment") ? null : words;
        });
    }

    void closeMessages() {
        screen.all(By.cssSelector(".notifications button.close")).stream().filter(WebElement::isDisplayed).forEach(WebElement::click);
    }

    String message() {
        return screen.words(By.cssSelector(".notifications .notification, .notifications .alert"));
    }

    private static boolean isGone(WebElement form) {
        try {
            return !form.isDisplayed();
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    private static String card(String reference, String within) {
        return "//li[contains(@class,'task')][.//*[contains(@class,'msp-card') and contains(.,'" + reference + "')]]" + within;
    }
}
