package org.milepost.host.gemini;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A start and stop of the plugin under Gemini in one product, in a process of its own, and the facts it wrote down. */
final class GeminiRun {

    private static final long TIME_OUT_SECONDS = 60;
    private static final Path TARGET = Path.of("target", "gemini");
    private static final Path PLUGIN = Path.of("..", "plugin", "target");

    private final List<String> facts;
    private final String console;

    private GeminiRun(List<String> facts, String console) {
        this.facts = facts;
        this.console = console;
    }

    /** Starts the process; its console is kept beside its facts. */
    static Started start(String product) throws IOException {
        Path result = TARGET.resolve(product + ".txt");
        Path console = TARGET.resolve(product + ".log");
        Files.deleteIfExists(result);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dlogback.configurationFile=gemini/logback.xml", "-cp", classPath(), GeminiStart.class.getName(),
                product, pluginJar().toString(), TARGET.toString(), result.toString())
                .redirectErrorStream(true).redirectOutput(console.toFile()).start();
        return new Started(process, result, console);
    }

    /** A process on its way. */
    record Started(Process process, Path result, Path console) implements AutoCloseable {

        /** Waits until it ends; fails if that takes too long or it did not get to the end. */
        GeminiRun await() throws IOException, InterruptedException {
            if (!process.waitFor(TIME_OUT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("not up and down again after " + TIME_OUT_SECONDS + " s: " + Files.readString(console));
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("the start ended with " + process.exitValue() + ": " + Files.readString(console));
            }
            return new GeminiRun(Files.readAllLines(result), Files.readString(console));
        }

        /** Ends it if it still runs. */
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** What it wrote down of this kind. */
    List<String> all(String kind) {
        return facts.stream().filter(fact -> fact.startsWith(kind + " ")).map(fact -> fact.substring(kind.length() + 1)).toList();
    }

    /** What it logged. */
    String console() {
        return console;
    }

    /** The class path of this test with Gemini's Spring in place of the host's. Gemini itself comes as bundles. */
    private static String classPath() throws IOException {
        Stream<String> host = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(spring|playwright|driver)-.*\\.jar"));
        try (Stream<Path> jars = Files.list(TARGET)) {
            List<String> spring = jars.map(Path::toString).filter(jar -> Path.of(jar).getFileName().toString().startsWith("spring-")).toList();
            return Stream.concat(host, spring.stream()).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path pluginJar() throws IOException {
        try (Stream<Path> jars = Files.list(PLUGIN)) {
            return jars.filter(jar -> jar.getFileName().toString().matches("milepost-[0-9.]+\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no plugin jar in " + PLUGIN.toAbsolutePath() + ": run mvn package"));
        }
    }
}
