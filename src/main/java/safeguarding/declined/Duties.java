package safeguarding.declined;

import java.util.List;
import safeguarding.people.YesNo;

/** Whom else it touches, and what is owed to them whatever this person wants (MY-01d, MY-03a). The components are the form's field keys. */
record Duties(YesNo othersAtRisk, String othersAtRiskWhat, Contact sourceHasContact, String sourceHasContactWhat,
        YesNo positionOfTrust, String positionOfTrustWhat, List<Route> routes, String routesWords,
        YesNo dutyOverrides, String dutyBecause) {

    /** Whether whoever causes the harm meets other adults or children. */
    enum Contact implements Worded {

        YES("Yes"),
        NO("No"),
        NOT_KNOWN("We do not know yet");

        private final String words;

        Contact(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Whom a duty can lead to. */
    enum Route implements Worded {

        POLICE("The police"),
        REGULATOR("The regulator, such as the Care Quality Commission"),
        DBS("The Disclosure and Barring Service"),
        POSITION_OF_TRUST("The council's lead for people in positions of trust"),
        CHILDRENS_SERVICES("Children's services"),
        NONE("None of these");

        private final String words;

        Route(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    Duties {
        routes = routes == null ? List.of() : List.copyOf(routes);
    }

    boolean mayTouchOthers() {
        return othersAtRisk == YesNo.YES || positionOfTrust == YesNo.YES || sourceHasContact != null && sourceHasContact != Contact.NO;
    }

    List<Check> checks() {
        return List.of(
                Check.of("May anyone else be at risk?", othersAtRisk, othersAtRiskWhat),
                Check.of("Does whoever causes the harm meet other adults or children?", sourceHasContact, sourceHasContactWhat),
                Check.of("Does whoever causes the harm hold a position of trust?", positionOfTrust, positionOfTrustWhat),
                Check.of("Which routes were thought through?", routes.isEmpty() ? null : routes, routesWords),
                Check.of("Does a duty come before their wish?", dutyOverrides, dutyBecause));
    }
}
