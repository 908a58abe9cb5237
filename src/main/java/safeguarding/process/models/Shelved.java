package safeguarding.process.models;

import java.time.Instant;
import safeguarding.ownership.Kind;

/**
 * One version of a model as the engine keeps it.
 *
 * @param by        null when it came with a release, or before we wrote such things down
 * @param byRelease true when the application itself put it in force
 */
record Shelved(Kind kind, String id, String key, String name, int version, String tag, String file, String deployment,
        String by, Instant at, String because, boolean byRelease) {
}
