package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.rules.ExternalResource;
import org.milepost.activeobjects.Database;
import org.milepost.host.Host;
import org.milepost.host.HostBuilder;
import org.milepost.host.jira.JiraProduct;
import org.milepost.host.jira.model.JiraModel;

/**
 * A fresh host with the built jar for each journey, and the visitors who come to it. At its end the journey fails if any visitor's browser saw
 * something go wrong, or if the host noticed a breach (a template method outside the allowlist, an unresolved reference, a panel that broke).
 */
final class Products extends ExternalResource {

    /** What the build made: the jar an administrator would upload. */
    static final Path JAR = Path.of("..", "plugin", "target", "milepost-0.1.0.jar");

    private Path databases;
    private final List<Visitor> visitors = new ArrayList<>();
    private final boolean demo;
    private Host host;

    private Products(boolean demo) {
        this.demo = demo;
    }

    /** The users and projects, Milepost not set up. */
    static Products empty() {
        return new Products(false);
    }

    /** With a year of tickets, and pages in Confluence; Milepost not set up. */
    static Products withDemoData() {
        return new Products(true);
    }

    @Override
    protected void before() {
        databases = temporaryFolder();
        HostBuilder builder = Host.builder().plugin(JAR).databases(product -> Database.file(databases.resolve(product)));
        host = (demo ? builder : builder.empty()).start();
    }

    @Override
    protected void after() {
        String problems = visitors.stream().map(Visitor::problems).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        visitors.forEach(Visitor::close);
        List<String> violations = host.violations();
        host.close();
        assertEquals("what went wrong in the visitors' browsers", "", problems);
        assertEquals("what the host noticed", List.of(), violations);
    }

    Host host() {
        return host;
    }

    /** Somebody who is not logged in. */
    Visitor anonymous() {
        return remember(new Visitor(host.address(), true));
    }

    /** A person logged in to a product, by name. */
    Visitor visitor(String product, String name) {
        return remember(new Visitor(host.address(), true)).logIn(product, name);
    }

    /** A person logged in to a product, with script switched off. */
    Visitor withoutScript(String product, String name) {
        return remember(new Visitor(host.address(), false)).logIn(product, name);
    }

    private Visitor remember(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    /** HTTP calls to the embedded Jira without a browser. */
    Calls calls() {
        return new Calls(host.address("jira"));
    }

    /**
     * Changes what the plugin has stored in Jira, past the plugin: for a state that only the passing of days could bring about.
     *
     * @param sql with "AO_SHARING" and the like for the table's name, whose prefix depends on the plugin's key
     */
    int changeStored(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + databases.resolve("jira"), "sa", "");
             Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql.replaceAll("AO_([A-Z_]+)", "\"" + prefix(connection) + "$1\""));
        } catch (SQLException e) {
            throw new IllegalStateException("The stored data of Jira cannot be changed", e);
        }
    }

    private static String prefix(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO\\_%\\_CHANGE", null)) {
            tables.next();
            return tables.getString("TABLE_NAME").replace("CHANGE", "");
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("milepost-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the embedded Jira knows, to arrange a state that would take an administrator many pages. */
    JiraModel jira() {
        return host.product("jira", JiraProduct.class).model();
    }

    /** Sets Milepost up on a project, as the administrator "admin" does on the set-up page. */
    Products setUp(String project) {
        calls().restAsAdministrator("admin", "POST", "setup", "{\"project\":\"" + project + "\",\"agreeShared\":true}").ok();
        return this;
    }
}
