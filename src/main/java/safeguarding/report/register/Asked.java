package safeguarding.report.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed to look for enquiries, to the letter. A blank asks for nothing in particular. */
public record Asked(String reference, String name, String worker, String team, String stage, String from, String to, String state, String sort,
        String way, String page) {

    public Asked {
        reference = typed(reference);
        name = typed(name);
        worker = typed(worker);
        team = typed(team);
        stage = typed(stage);
        from = typed(from);
        to = typed(to);
        state = typed(state);
        sort = typed(sort);
        way = typed(way);
        page = typed(page);
    }

    /** What is looked for, by the name of its field, without what is blank; neither the order nor the page. */
    public Map<String, String> looksFor() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("reference", reference);
        all.put("name", name);
        all.put("worker", worker);
        all.put("team", team);
        all.put("stage", stage);
        all.put("from", from);
        all.put("to", to);
        all.put("state", state);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String typed(String words) {
        return words == null ? "" : words.strip();
    }
}
