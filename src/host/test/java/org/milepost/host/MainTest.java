package org.milepost.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The command line, in a process of its own where it ends the JVM. */
public class MainTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), "-Dbasedir=" + System.getProperty("basedir", "."), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String plugin() {
        return new TestPlugin().jar(FOLDER.getRoot().toPath()).toString();
    }

    @Test
    public void start_tellsAddressesAndEndsSoonWhenAsked() throws IOException, InterruptedException {
        int port = freePort();
        Process process = start("--plugin", plugin(), "--port", String.valueOf(port));
        StringBuilder output = new StringBuilder();
        BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null && !line.startsWith("Ctrl-C"); line = reader.readLine()) {
            output.append(line).append('\n');
        }
        assertTrue(output.toString(), output.toString().contains("http://127.0.0.1:" + port + "/jira/"));
        assertTrue(output.toString(), output.toString().contains("http://127.0.0.1:" + port + "/confluence/"));
        assertTrue(output.toString(), output.toString().contains("(the password is the user name)"));
        process.toHandle().destroy();
        // Main gives up after a second; the rest is slack for a busy machine.
        assertTrue("ended soon", process.waitFor(4, TimeUnit.SECONDS));
    }

    @Test
    public void takenPort_isOneSentenceAndAnExitCode() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process process = start("--plugin", plugin(), "--port", String.valueOf(taken.getLocalPort()));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("Port " + taken.getLocalPort() + " is taken by another program; choose another one with --port.", output.strip());
            assertEquals(1, process.waitFor());
        }
    }

    @Test
    public void mistakeOnTheCommandLine_isNamed() {
        assertMistake("Which plugin? Say --plugin <jar>.");
        assertMistake("There is no plugin jar nowhere.jar", "--plugin", "nowhere.jar");
        assertMistake("A port is a number from 1 to 65535, not 0.", "--port", "0");
        assertMistake("A port is a number from 1 to 65535, not http.", "--port", "http");
        assertMistake("Unknown option --prot; known are --plugin, --port, --empty and --aui.", "--prot", "1");
        assertMistake("The option --port is unknown or lacks its value.", "--port");
    }

    private static void assertMistake(String message, String... arguments) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Main.builder(arguments)).getMessage());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
