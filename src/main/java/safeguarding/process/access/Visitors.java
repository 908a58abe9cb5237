package safeguarding.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/** Who comes to the door: someone signed in to Tasklist or Cockpit, or a program that signs in by HTTP Basic. */
@Component
class Visitors {

    private static final String BASIC = "Basic ";

    private final ProcessEngine engine;
    private final IdentityService identity;

    Visitors(ProcessEngine engine) {
        this.engine = engine;
        this.identity = engine.getIdentityService();
    }

    Optional<String> signedIn(HttpServletRequest request) {
        return bySession(request).or(() -> byPassword(request.getHeader("Authorization")));
    }

    boolean worksAs(String user, Role role) {
        return isIn(user, role.group());
    }

    boolean isIn(String user, String group) {
        return identity.createGroupQuery().groupMember(user).groupId(group).count() > 0;
    }

    /** From now on the session is this person's, here and in the engine's web apps. @return false when the password is not theirs, and nothing happens */
    boolean signIn(String user, String password, HttpServletRequest request) {
        if (user.isEmpty() || !identity.checkPassword(user, password)) {
            return false;
        }
        UserAuthentication known = AuthenticationUtil.createAuthentication(engine, user);
        known.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        AuthenticationUtil.revalidateSession(request, known);
        return true;
    }

    Optional<String> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(AuthenticationUtil::getAuthsFromSession)
                .map(Authentications::getAuthentications).flatMap(all -> all.stream().findFirst()).map(Authentication::getIdentityId);
    }

    private Optional<String> byPassword(String header) {
        if (header == null || !header.startsWith(BASIC)) {
            return Optional.empty();
        }
        String[] pair = decode(header.substring(BASIC.length())).split(":", 2);
        return pair.length == 2 && identity.checkPassword(pair[0], pair[1]) ? Optional.of(pair[0]) : Optional.empty();
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
