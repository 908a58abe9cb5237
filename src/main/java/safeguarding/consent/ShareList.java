package safeguarding.consent;

import java.util.List;

/** The list of what was shared that any form can have. The component is the form's field key. */
record ShareList(List<Share> shares) {

    ShareList {
        shares = Share.started(shares);
    }
}
