package safeguarding.ownership;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import safeguarding.people.Role;

/** Tells every page about models whether its reader may change something, so that no button leads to a shut door. */
@ControllerAdvice(basePackageClasses = WhatOneMayDo.class)
class WhatOneMayDo {

    @ModelAttribute("mayDeploy")
    boolean mayDeploy(HttpServletRequest request) {
        return request.isUserInRole(Role.PROCESS_OWNER.group());
    }
}
