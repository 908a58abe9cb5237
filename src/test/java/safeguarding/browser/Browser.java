package safeguarding.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/** One Chromium for all browser tests, since it takes long to start. The system's own: nothing is downloaded. */
final class Browser {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

    private static ChromeDriver driver;

    private Browser() {
    }

    static synchronized ChromeDriver driver() {
        if (driver == null) {
            Path profile = freshProfile();
            driver = started(profile);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(profile)));
        }
        return driver;
    }

    private static ChromeDriver started(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1400,1000",
                "--user-data-dir=" + profile);
        return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(CHROMEDRIVER.toFile()).build(), options);
    }

    private static void leave(Path profile) {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }

    private static Path freshProfile() {
        try {
            return Files.createTempDirectory("msp-browser");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
