package safeguarding.ownership;

import java.time.Instant;

/**
 * One version of a model as it was deployed.
 *
 * @param key       id of the process, form or decision
 * @param version   counted by the engine, from 1
 * @param tag       the owner's own version tag, may be null
 * @param file      name of the file it came in
 * @param by        who deployed it; null when it came with a release of the application
 * @param because   the reason they gave; null when none was asked (the Modeler asks none)
 * @param asShipped true when its content is what some release of the application brought
 * @param running   enquiries, or smaller processes, that run on it; always 0 for forms and tables
 */
public record Edition(Kind kind, String key, String name, int version, String tag, String file, String by, Instant at, String because,
        boolean asShipped, long running) {
}
