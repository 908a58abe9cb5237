package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;

/** Whoever agrees to close reads each choice in the words of the form that asked. */
class DeclinedWordsTest {

    static Stream<Arguments> choices() {
        return Stream.of(Arguments.of("personDeclines", "whoDeclines", WhoDeclines.values()),
                Arguments.of("understandRefusal", "reasonCode", RefusalReason.values()),
                Arguments.of("considerDuties", "sourceHasContact", Duties.Contact.values()),
                Arguments.of("considerDuties", "routes", Duties.Route.values()),
                Arguments.of("keepDoorOpen", "openDoorForm", OpenDoor.Kept.values()),
                Arguments.of("keepDoorOpen", "nextTry", OpenDoor.NextTry.values()),
                Arguments.of("tryAgain", "howTried", Trying.How.values()),
                Arguments.of("tryAgain", "howItWent", Trying.Went.values()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("choices")
    void a_choice_is_called_the_same_everywhere(String form, String key, Worded[] choices) {
        Map<String, String> offered = new LinkedHashMap<>();
        FormFile.of(form).questions().stream().filter(question -> FormFile.key(question).equals(key)).findFirst().orElseThrow()
                .path("values").forEach(choice -> offered.put(choice.path("value").asText(), choice.path("label").asText()));
        assertThat(offered).isEqualTo(Arrays.stream(choices).collect(Collectors.toMap(Object::toString, Worded::words)));
    }
}
