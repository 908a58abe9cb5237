package safeguarding.risk;

import java.time.LocalDate;

/** That children's services know of a child and that somebody there has taken it on (MY-07). The components are the form's field keys. */
record ChildReferred(String childName, String toldWhom, LocalDate toldOn, String acceptedBy, String whatTheySaid) {
}
