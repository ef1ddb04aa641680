package org.milepost.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.modeler.Registry;

/** Tomcat on the loopback interface, with one context a product. */
public final class Server implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Tomcat tomcat;
    private final Path directory;

    private Server(Tomcat tomcat, Path directory) {
        this.tomcat = tomcat;
        this.directory = directory;
    }

    /**
     * A listening server without any context.
     *
     * @param port 1 to 65535, or 0 for any that is free
     * @throws PortTakenException if something else listens there
     */
    public static Server start(int port) {
        probe(port);
        // Felix owns the JVM's URL handler factory, and two hosts may share a JVM.
        TomcatURLStreamHandlerFactory.disable();
        Registry.disableRegistry();
        try {
            Path directory = Files.createTempDirectory("milepost-tomcat");
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(directory.toString());
            tomcat.setHostname(LOOPBACK);
            tomcat.setPort(port);
            tomcat.setSilent(true);
            tomcat.getConnector().setProperty("address", LOOPBACK);
            tomcat.getConnector().setThrowOnFailure(true);
            ErrorReportValve errors = new ErrorReportValve();
            errors.setShowServerInfo(false);
            errors.setShowReport(false);
            ((StandardHost) tomcat.getHost()).setErrorReportValveClass("");
            tomcat.getHost().getPipeline().addValve(errors);
            tomcat.start();
            return new Server(tomcat, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("No place for Tomcat's files", e);
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start", e);
        }
    }

    private static void probe(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
        } catch (BindException e) {
            throw new PortTakenException(port, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port, e);
        }
    }

    /** The address of the server without a slash at the end. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + tomcat.getConnector().getLocalPort());
    }

    /**
     * Adds a context, which starts at once.
     *
     * @param path  "" or a slash and a name
     * @param setUp adds servlets and filters before it starts
     */
    public void add(String path, java.util.function.Consumer<Context> setUp) {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(directory.toString());
        context.addLifecycleListener(new Tomcat.FixContextListener());
        context.setParentClassLoader(Server.class.getClassLoader());
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.setSessionTimeout(12 * 60);
        setUp.accept(context);
        Host host = tomcat.getHost();
        host.addChild(context);
        if (!context.getState().isAvailable()) {
            throw new IllegalStateException("The context " + path + " does not start");
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove Tomcat's files", e);
        }
    }
}
