package safeguarding.journal;

import java.util.Map;

/** Something that forms show or start with, made from the record each time a form is opened; never stored anew. */
public interface Shown {

    /** Values by field or template name; lists are lists of maps. */
    Map<String, Object> on(String reference, String form);
}
