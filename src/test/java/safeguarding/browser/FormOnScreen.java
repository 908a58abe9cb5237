package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import safeguarding.house.FormFile;

/** A form as it stands in the browser: it can be filled in, read, and looked at for barriers. */
record FormOnScreen(Screen screen, String form) {

    /** A form in a dialog stands in front of the form of a task. */
    static final String ON_TOP = ":is(.modal-dialog, body:not(.modal-open)) ";
    private static final By CONTAINER = By.cssSelector(ON_TOP + ".fjs-container .fjs-form");
    private static final By OVERVIEW = By.cssSelector(".msp-overview");

    /** @param wishes ids of the wishes on record, in the order in which the form offers them */
    void fill(Map<String, Object> answers, List<Long> wishes) {
        List<JsonNode> questions = FormFile.of(form).questions();
        assertThat(questions).extracting(FormFile::key).as("questions of " + form).containsAll(answers.keySet());
        Typing typing = new Typing(screen, wishes.stream().map(String::valueOf).toList());
        questions.stream().filter(question -> answers.containsKey(FormFile.key(question)))
                .forEach(question -> typing.answer(question, answers.get(FormFile.key(question))));
    }

    String overview() {
        return screen.words(OVERVIEW);
    }

    /** What stands in a line or box of text. */
    String typed(String key) {
        JsonNode question = FormFile.of(form).questions().stream().filter(one -> FormFile.key(one).equals(key)).findFirst().orElseThrow();
        return screen.see(Typing.field(question, "")).getDomProperty("value");
    }

    void isWhole() {
        screen.see(CONTAINER);
        assertThat(screen.has(By.xpath("//*[contains(text(),'Form failure') or contains(text(),'cannot be shown')]"))).as(form + " fails").isFalse();
        if (isOfATask()) {
            assertThat(overview()).as("overview of " + form).containsPattern("SE-\\d{4}-\\d{6}").contains("Now:");
        }
    }

    /** A form that starts something does not know yet whose enquiry it is: it asks. */
    private boolean isOfATask() {
        return !form.equals("raiseConcern") && !FormFile.of(form).keys().contains("about");
    }

    void hasNoBarriers() {
        assertThat(Barriers.in(screen.driver(), ".fjs-container")).as("barriers in " + form).isEmpty();
    }

    /** True when the page holds no element that somebody typed: markup is shown as the letters it is made of. */
    boolean showsMarkupAsLetters(String markup) {
        return screen.all(By.cssSelector(".msp-words b, .msp-words script, .msp-words a, .msp-words img")).isEmpty()
                && overview().contains(markup);
    }
}
