package org.milepost.host;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.milepost.host.confluence.ConfluenceProduct;
import org.milepost.host.demo.DemoPages;
import org.milepost.host.demo.DemoPlans;
import org.milepost.host.jira.JiraProduct;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.web.PortTakenException;

/**
 * The command line: {@code --plugin <jar>} (must be given), {@code --port <1..65535>} (2990), {@code --empty} (no demo
 * data), {@code --aui <node_modules>}. Ends with Ctrl-C. What keeps it from starting is said in one sentence, exit code 1.
 */
public final class Main {

    /** The port of the Atlassian SDK's own Jira. */
    private static final int PORT = 2990;
    /** The longest that Ctrl-C may take. */
    private static final long STOP_MILLIS = 1000;

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            HostBuilder builder = builder(arguments);
            Host host = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host), "stop"));
            tell(host, System.out);
            if (builder.demo()) {
                makePlans(host, System.out);
            }
            new CountDownLatch(1).await();
        } catch (PortTakenException | PluginRefused | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException | Error e) { // Boundary: the framework's threads would keep a failed JVM alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** Reads the command line. */
    static HostBuilder builder(String... arguments) {
        HostBuilder builder = Host.builder().port(PORT);
        boolean plugin = false;
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--empty")) {
                builder.empty();
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option.startsWith("--") ? "The option " + option + " is unknown or lacks its value."
                        : "Not an option: " + option);
            }
            String value = arguments[++i];
            switch (option) {
                case "--plugin" -> builder.plugin(Path.of(value));
                case "--port" -> builder.port(port(value));
                case "--aui" -> builder.nodeModules(Path.of(value));
                default -> throw new IllegalArgumentException("Unknown option " + option + "; known are --plugin, --port, --empty and --aui.");
            }
            plugin |= option.equals("--plugin");
        }
        if (!plugin) {
            throw new IllegalArgumentException("Which plugin? Say --plugin <jar>.");
        }
        return builder;
    }

    private static int port(String value) {
        return Optional.of(value).filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf).filter(number -> number >= 1 && number <= 65535)
                .orElseThrow(() -> new IllegalArgumentException("A port is a number from 1 to 65535, not " + value + "."));
    }

    /** After the first page can be had: people read while the plans appear. */
    private static void makePlans(Host host, PrintStream out) {
        try {
            boolean made = new DemoPlans(host.address("jira"), host.product("jira", JiraProduct.class).model()).create();
            if (made) {
                new DemoPages(host.address("jira"), host.product("confluence", ConfluenceProduct.class).store()).create();
            }
            out.println(made ? "The demo plans are there: open My career as anna, as mia (a manager), or as dana (in German)." : "No demo plans: this Jira has no Milepost.");
        } catch (IllegalStateException | UncheckedIOException e) { // Also when the host is ended meanwhile; it runs on without them otherwise.
            out.println("The demo plans are not all there: " + e.getMessage());
        }
    }

    private static void tell(Host host, PrintStream out) {
        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        out.println();
        out.println("Embedded products for trying out Milepost; not Atlassian products. Ready after " + millis + " ms.");
        host.products().forEach(product -> out.println("  " + product.displayName() + " " + product.version() + "   " + host.address(product.id()) + "/"));
        out.println("Log-ins (the password is the user name):");
        host.products().stream().findFirst().ifPresent(product -> product.users().all().stream().filter(user -> user.active()).forEach(
                user -> out.printf("  %-10s %s%s%n", user.name(), user.fullName(), user.admin() ? " (administrator)" : "")));
        host.products().forEach(product -> product.toTry().forEach(hint -> out.println("Try: " + hint)));
        out.println("Ctrl-C ends it.");
    }

    /** Closes the host, but never longer than a person waits. */
    private static void stop(Host host) {
        Thread closing = new Thread(host::close, "close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
