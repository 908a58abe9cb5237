package safeguarding.report.workload;

import java.util.List;

/** A team, each person in it by name, and all of it together. @param team null for what is no team's yet */
public record TeamShare(String team, List<Share> people, Share together) {
}
