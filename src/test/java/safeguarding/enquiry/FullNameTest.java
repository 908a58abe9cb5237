package safeguarding.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant, and what they like to be called. */
class FullNameTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"Kelvin Abernethy-Quist, Kel, Kelvin Abernethy-Quist (Kel)", "Thaddeus Okoro, Thad, Thaddeus Okoro (Thad)",
        "Edna Pryce, Edna, Edna Pryce", "Edna Pryce, Pryce, Edna Pryce", "Edna Pryce, Mrs Pryce, Edna Pryce (Mrs Pryce)", "Ada, -, Ada",
        "Ada, '  ', Ada", "Sunniva  Lind, ' sunniva lind', Sunniva  Lind", "Ada Lind, ' Sunny ', Ada Lind (Sunny)"})
    void is_the_whole_name_with_what_they_like_to_be_called_unless_it_is_a_word_of_it(String name, String knownAs, String words) {
        assertThat(new FullName(name, knownAs).words()).isEqualTo(words);
    }
}
