package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import safeguarding.people.Role;
import safeguarding.report.disclosure.Disclosure;

/** For whom a page is made. Whoever is a manager as well as something else is a manager. */
enum Audience {

    /** They answer for the enquiries and may open them. */
    MANAGERS,
    /** They see figures by which nobody can be known, and what people let us say (MY-10). */
    BOARD,
    /** They see a page of totals, and no words of anybody's (MY-10). */
    COUNCILLORS;

    static Audience of(HttpServletRequest request) {
        return request.isUserInRole(Role.MANAGER.group()) ? MANAGERS : request.isUserInRole(Role.BOARD.group()) ? BOARD : COUNCILLORS;
    }

    public boolean mayLookBehind() {
        return this == MANAGERS;
    }

    /** @param numbers what stands in the address: managers may ask for numbers that may leave the team */
    Disclosure disclosure(String numbers) {
        return this == MANAGERS && !numbers.equals("safe") ? Disclosure.EXACT : Disclosure.SAFE;
    }
}
