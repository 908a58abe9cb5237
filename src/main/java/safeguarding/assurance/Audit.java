package safeguarding.assurance;

import java.time.LocalDate;
import java.util.Map;
import safeguarding.gate.UkDay;

/**
 * One audit of one agency.
 *
 * @param recordedBy what whoever wrote it down is called
 * @param sections each of the four sections
 */
public record Audit(long id, String agency, LocalDate auditedOn, String recordedBy, Map<Section, Scored> sections) {

    /**
     * What an audit found in one section.
     *
     * @param before the score of the same agency's audit before; null when this is the first
     */
    public record Scored(Score score, String evidence, Score before) {

        /** What changed since the audit before. */
        public String change() {
            return before == null ? "first audit" : score == before ? "as before" : score.compareTo(before) > 0 ? "better than before"
                    : "not as good as before";
        }
    }

    /** What it found there. */
    public Scored in(Section section) {
        return sections.get(section);
    }

    public String day() {
        return UkDay.of(auditedOn);
    }
}
