package org.milepost.host;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.UserDirectory;

/** A product with people and nothing else. */
public final class TestProduct implements Product, UserDirectory {

    public static final HostUser ADA = new HostUser("KEY1", "ada", "Ada Admin", "ada@example.org", Set.of("administrators"), Locale.ENGLISH, ZoneId.of("UTC"), true, true, true);
    public static final HostUser BEN = new HostUser("KEY2", "ben", "Ben <b>User</b>", "ben@example.org", Set.of("users"), Locale.GERMAN, ZoneId.of("Europe/Berlin"), true, false, false);

    private final String id;
    private final List<Consumer<ProductContext>> starts = new ArrayList<>();
    private ProductContext context;

    public TestProduct(String id) {
        this.id = id;
    }

    /** Does this at the start. */
    public TestProduct onStart(Consumer<ProductContext> start) {
        starts.add(start);
        return this;
    }

    public ProductContext context() {
        return context;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return "Test";
    }

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public List<String> exportedPackages() {
        return List.of();
    }

    @Override
    public boolean transactional() {
        return true;
    }

    @Override
    public UserDirectory users() {
        return this;
    }

    @Override
    public void start(ProductContext given) {
        context = given;
        starts.forEach(start -> start.accept(given));
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public Optional<HostUser> byName(String name) {
        return all().stream().filter(user -> user.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return all().stream().filter(user -> user.key().equals(key)).findFirst();
    }

    @Override
    public List<HostUser> all() {
        return List.of(ADA, BEN);
    }
}
