package safeguarding.process.webapp;

import jakarta.servlet.http.HttpServletRequest;

/** The one name of an engine address, whichever of its doors (engine REST or the web apps) and spellings was used. */
final class EnginePath {

    private EnginePath() {
    }

    /** The path below the engine, such as {@code /task/42/claim}; decoded and tidied by the server, so that spelling opens nothing. */
    static String of(HttpServletRequest request, String... doors) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        for (String door : doors) {
            if (path.startsWith(door + "/")) {
                path = path.substring(door.length());
                break;
            }
        }
        return path.replaceFirst("^/engine/[^/]+", "").replaceAll("/{2,}", "/").replaceFirst("/$", "");
    }
}
