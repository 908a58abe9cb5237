package safeguarding.report.count;

/**
 * Which rows are looked at.
 *
 * @param team  only enquiries of this team; null for all
 * @param voice only answers in this voice; null for all
 */
public record Scope(Period period, String team, String voice) {

    /** Everything in this period. */
    public static Scope of(Period period) {
        return new Scope(period, null, null);
    }

    public Scope inVoice(String only) {
        return new Scope(period, team, only);
    }

    public Scope ofTeam(String only) {
        return new Scope(period, only, voice);
    }
}
