package safeguarding.report.sac;

import safeguarding.report.count.Period;

/** A year of the national return, from 1 April to 31 March. @param begins the year in which its April lies */
public record ReturnYear(int begins) {

    public Period period() {
        return Period.returnYear(begins);
    }

    /** In words: {@code 1 April 2025 to 31 March 2026}. */
    public String days() {
        return "1 April " + begins + " to 31 March " + (begins + 1);
    }

    /** In short: {@code 2025-26}. */
    public String shortly() {
        return begins + "-" + "%02d".formatted((begins + 1) % 100);
    }
}
