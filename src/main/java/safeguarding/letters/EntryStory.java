package safeguarding.letters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import safeguarding.people.Voice;

/**
 * One line of the journal, ready to be read.
 *
 * @param title   what the work is called
 * @param stage   code of the stage
 * @param voice   whose words these are; null when the form does not ask
 * @param writer  what whoever wrote it is called
 * @param answers as they were typed, by field
 * @param additional the answers among them to questions that process owners added
 * @param lines   the same as questions and answers, in the order of the form
 */
public record EntryStory(long id, String form, int formVersion, String title, String stage, String stageTitle, Voice voice,
        String writtenBy, @JsonIgnore String writer, Instant writtenAt, Map<String, Object> answers, List<Additional> additional,
        @JsonIgnore List<Line> lines) {

    /** What is to be said about the question of this line; empty unless process owners added it. */
    public List<Additional> added(Line line) {
        return additional.stream().filter(one -> one.isAbout(line)).toList();
    }

    /** For example: 22 November 2026, 14:05, written down by Priya Practitioner, who spoke with the person. */
    public String heading() {
        return UkDate.withTime(writtenAt) + ", written down by " + writer
                + (voice == null ? "" : ", who spoke with " + voice.words());
    }
}
