package safeguarding.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;
import safeguarding.people.Role;

/** Who comes to the door: someone signed in to Tasklist or Cockpit, or a program that signs in by HTTP Basic. */
@Component
class Visitors {

    private static final String BASIC = "Basic ";

    private final IdentityService identity;

    Visitors(IdentityService identity) {
        this.identity = identity;
    }

    Optional<String> signedIn(HttpServletRequest request) {
        return bySession(request).or(() -> byPassword(request.getHeader("Authorization")));
    }

    boolean worksAs(String user, Role role) {
        return identity.createGroupQuery().groupMember(user).groupId(role.group()).count() > 0;
    }

    private static Optional<String> bySession(HttpServletRequest request) {
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
