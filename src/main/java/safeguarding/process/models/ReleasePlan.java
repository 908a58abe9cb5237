package safeguarding.process.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a release does with each of its files.
 *
 * @param follows those that nobody has changed, which go in force by themselves
 * @param asks    those that an owner has changed, so that an owner has to choose
 */
record ReleasePlan(List<Handed> follows, List<Handed> asks) {

    /**
     * @param inForce  marks of what is in force, by kind and key
     * @param answered marks of the file of ours that was answered last: put in force, taken or turned down
     */
    static ReleasePlan of(List<Handed> brought, Map<String, String> inForce, Map<String, String> answered) {
        ReleasePlan plan = new ReleasePlan(new ArrayList<>(), new ArrayList<>());
        for (Handed one : brought) {
            String name = ReleaseJournal.name(one.kind(), one.key());
            String now = inForce.get(name);
            if (now == null || !now.equals(one.mark()) && now.equals(answered.get(name))) {
                plan.follows.add(one);
            } else if (!now.equals(one.mark()) && !one.mark().equals(answered.get(name))) {
                plan.asks.add(one);
            }
        }
        return plan;
    }
}
