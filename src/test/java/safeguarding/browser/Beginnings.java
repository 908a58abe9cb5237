package safeguarding.browser;

import java.util.List;
import org.openqa.selenium.By;

/** Tasklist's list of what can be begun at any time, whatever task is open. */
record Beginnings(Screen screen) {

    static final String RAISE = "Raise a concern";
    private static final By LINES = By.cssSelector(".modal-dialog ul.processes a");

    /** Opens the list. @return its lines */
    List<String> open() {
        screen.click(By.cssSelector(".start-process-action a"));
        screen.see(LINES);
        return screen.all(LINES).stream().map(line -> line.getText().strip()).toList();
    }

    FormOnScreen raiseConcern() {
        return start(RAISE, "raiseConcern");
    }

    /** Opens a form that belongs to no task. @param name its line in the list */
    FormOnScreen start(String name, String form) {
        open();
        screen.click(By.xpath("//*[contains(@class,'modal-dialog')]//ul[@class='processes']//a[normalize-space(.)='" + name + "']"));
        screen.see(TasklistPage.FORM);
        return new FormOnScreen(screen, form);
    }

    /** Leaves such a form without sending it. */
    void leave() {
        screen.click(By.cssSelector(".modal-footer [ng-click*='dismiss']"));
        screen.waitFor(page -> !screen.has(TasklistPage.MODAL));
    }
}
