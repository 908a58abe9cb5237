package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.people.Names;
import safeguarding.people.Role;

/** Who looks at a page, and the ways that are open to them. Nothing is looked up before a page asks for it. */
public record Here(HttpServletRequest request, Names names) {

    /** False when nobody is signed in, or the page does not say so. */
    public boolean isKnown() {
        return request.getRemoteUser() != null;
    }

    /** What whoever is signed in is called. */
    public String name() {
        return names.of(request.getRemoteUser());
    }

    /** Every page that they may open, in order. */
    public List<Way> ways() {
        Set<String> mine = Stream.concat(Arrays.stream(Role.values()).map(Role::group), Stream.of(Way.ADMINISTRATORS))
                .filter(request::isUserInRole).collect(Collectors.toSet());
        return Arrays.stream(Way.values()).filter(way -> way.isFor(mine)).toList();
    }

    /** True when the page that is looked at is this one, or lies behind it. */
    public boolean isAt(Way way) {
        String path = request.getRequestURI();
        return path.equals(way.address()) || path.startsWith(way.address() + "/");
    }
}
