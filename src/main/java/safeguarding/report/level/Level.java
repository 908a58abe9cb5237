package safeguarding.report.level;

import java.util.List;

/**
 * A level of Making Safeguarding Personal (RO-02 to RO-04). No law says in how many enquiries the record must show it before a service
 * may claim it; the shares here are ours, said openly on the page.
 */
public enum Level {

    BRONZE("Bronze", "They were asked at the start what they want, with help where they lacked capacity, and each wish has a result at the end.", 95),
    SILVER("Silver", "Their plan holds one of the twelve kinds of help, and what they said to it.", 50),
    GOLD("Gold", "Someone who had no part in it asked them how it was.", 10);

    private final String title;
    private final String asksFor;
    private final int needed;

    Level(String title, String asksFor, int needed) {
        this.title = title;
        this.asksFor = asksFor;
        this.needed = needed;
    }

    public String title() {
        return title;
    }

    /** What the record of one enquiry has to show. */
    public String asksFor() {
        return asksFor;
    }

    /** In how many of a hundred closed enquiries, for a service to claim it. */
    public int needed() {
        return needed;
    }

    /** True when the record shows this level in so many of these that the service may claim it. */
    boolean isReached(long showIt, long closed) {
        return closed > 0 && showIt * 100 >= closed * needed;
    }

    /** Codes of the answers of R-20 that show it: its own and those above. */
    List<String> shownBy() {
        return List.of(values()).subList(ordinal(), values().length).stream().map(Enum::name).toList();
    }
}
