package org.milepost.host.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium that all journeys of this JVM share; each visitor gets a context of its own in it. */
final class Chromium {

    /** Without these Chromium looks for hosts of its maker at every start; the sandbox does not work for root. */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Browser browser;

    private Chromium() {
    }

    static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", onPath("node"))));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable())).setHeadless(true).setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-chromium"));
        }
        return browser;
    }

    private static String executable() {
        return Optional.ofNullable(System.getenv("MILEPOST_CHROMIUM")).orElseGet(() -> onPath("chromium-headless-shell", "chromium"));
    }

    /** The first of these commands that there is. */
    private static String onPath(String... commands) {
        List<String> folders = List.of(System.getenv("PATH").split(":"));
        return Stream.of(commands).flatMap(command -> folders.stream().map(folder -> Path.of(folder, command))).filter(Files::isExecutable)
                .map(Path::toString).findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join(", ", commands) + " is not on the path; bin/test installs what the journeys need"));
    }
}
