package safeguarding.web.manage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import safeguarding.report.register.Asked;
import safeguarding.report.register.Column;
import safeguarding.report.register.Found;

/** Where the headings and the page numbers of the register lead: to the same question, in another order or on another page. */
public record RegisterLinks(Asked asked, Found found, boolean inCockpit) {

    /** Sorted by this column; when it is sorted by it already, the other way round. */
    public String sortedBy(Column column) {
        return to(column, found.sort() == column && !found.backwards(), 1);
    }

    /** How the column is sorted now, in the word that a browser knows. */
    public String sorting(Column column) {
        return found.sort() != column ? null : found.backwards() ? "descending" : "ascending";
    }

    public String next() {
        return to(found.sort(), found.backwards(), found.page() + 1);
    }

    public String previous() {
        return to(found.sort(), found.backwards(), found.page() - 1);
    }

    private String to(Column sort, boolean backwards, int page) {
        Map<String, String> all = new LinkedHashMap<>(asked.looksFor());
        all.put("sort", sort.key());
        all.put("way", backwards ? "down" : "up");
        if (page > 1) {
            all.put("page", String.valueOf(page));
        }
        return address("/register", all, inCockpit);
    }

    static String address(String path, Map<String, String> questions, boolean inCockpit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        questions.keySet().forEach(question -> address.queryParam(question, "{" + question + "}"));
        if (inCockpit) {
            address.queryParam("in", RegisterPage.COCKPIT);
        }
        return address.encode().buildAndExpand(questions).toUriString();
    }
}
