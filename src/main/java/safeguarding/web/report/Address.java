package safeguarding.web.report;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that carry on what was asked for. */
final class Address {

    private Address() {
    }

    /** @param instead parts that replace those that were asked for; an empty one takes it away */
    static String of(String path, Sought sought, Map<String, String> instead) {
        Map<String, String> parts = sought.parts();
        parts.putAll(new TreeMap<>(instead));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
