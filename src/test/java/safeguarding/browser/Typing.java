package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import safeguarding.house.FormFile;

/** Answers questions by hand: it knows what each kind of question looks like, and its form file. @param wishes ids in the order they are offered */
record Typing(Screen screen, List<String> wishes) {

    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    void answer(JsonNode question, Object answer) {
        if (question.path("type").asText().equals("dynamiclist")) {
            rows(question, (List<?>) answer);
        } else {
            answer(question, "", answer);
        }
    }

    /** Where the answer goes. @param row {@code ""}, or {@code _0} and so on in a list */
    static By field(JsonNode question, String row) {
        return By.cssSelector(FormOnScreen.ON_TOP + "[id$='-" + question.path("id").asText() + row + "']");
    }

    private void answer(JsonNode question, String row, Object answer) {
        switch (question.path("type").asText()) {
            case "radio" -> choose(question, row, answer);
            case "checklist" -> ((List<?>) answer).forEach(one -> choose(question, row, one));
            case "select" -> {
                if (!isThereAlready(question)) {
                    pick(question, row, answer);
                }
            }
            case "datetime" -> date(question, row, LocalDate.parse(String.valueOf(answer)));
            default -> text(screen.see(field(question, row)), String.valueOf(answer));
        }
    }

    /** The rows about actions open with the actions, in their order. */
    private static boolean isThereAlready(JsonNode question) {
        return question.path("valuesKey").asText().equals("actionOptions");
    }

    private void text(WebElement field, String words) {
        screen.overwrite(field, words);
        assertThat(field.getDomProperty("value")).isEqualTo(words);
    }

    private void choose(JsonNode question, String row, Object code) {
        WebElement choice = screen.see(field(question, row + "-" + indexOf(question, code)));
        if (!choice.isSelected()) {
            screen.click(choice);
        }
    }

    private void pick(JsonNode question, String row, Object code) {
        screen.click(field(question, row + "-display"));
        screen.see(By.cssSelector(".fjs-dropdownlist-item"));
        screen.click(screen.all(By.cssSelector(".fjs-dropdownlist-item")).get(indexOf(question, code)));
        screen.waitFor(page -> !screen.has(By.cssSelector(".fjs-dropdownlist-item")));
    }

    private void date(JsonNode question, String row, LocalDate day) {
        WebElement field = screen.see(field(question, row + "-date"));
        screen.overwrite(field, UK.format(day));
        field.sendKeys(Keys.ENTER, Keys.TAB);
    }

    private void rows(JsonNode list, List<?> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String row = "_" + i;
            Map<?, ?> answers = (Map<?, ?>) rows.get(i);
            if (screen.all(field(list.path("components").get(0), row)).isEmpty() && screen.all(display(list, row)).isEmpty()) {
                screen.click(By.xpath("//*[@role='group'][label[contains(@id,'-" + list.path("id").asText()
                        + "')]]//button[contains(@class,'fjs-repeat-render-add')]"));
            }
            list.path("components").forEach(question -> {
                if (answers.containsKey(FormFile.key(question))) {
                    answer(question, row, answers.get(FormFile.key(question)));
                }
            });
        }
    }

    private static By display(JsonNode list, String row) {
        return field(list.path("components").get(0), row + "-display");
    }

    private int indexOf(JsonNode question, Object code) {
        List<String> codes = question.has("valuesKey") ? wishes : FormFile.codes(question);
        return codes.indexOf(String.valueOf(code));
    }
}
