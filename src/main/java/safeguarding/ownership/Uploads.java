package safeguarding.ownership;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much may be sent at once. {@link HandedIn} says in a sentence which file is too large; this is the last line behind it. */
@Configuration
class Uploads {

    private static final int MOST = 20 * 1024 * 1024;

    @Bean
    MultipartConfigElement whatMayBeSent() {
        return new MultipartConfigElement("", MOST, MOST, MOST);
    }

    /** Files that were checked come again as text, and what is too much is read to its end, so that there is somebody left to tell. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> roomForCheckedFiles() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setMaxPostSize(2 * MOST);
            connector.setProperty("maxSwallowSize", String.valueOf(4 * MOST));
        });
    }
}
