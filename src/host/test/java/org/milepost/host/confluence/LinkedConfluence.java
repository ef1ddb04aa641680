package org.milepost.host.confluence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.milepost.host.product.Product;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.UserDirectory;

/** The embedded Confluence, linked to a Jira outside of the host. */
public final class LinkedConfluence implements Product {

    private final ConfluenceProduct confluence;
    private final URI jira;

    public LinkedConfluence(URI jira, Clock clock) {
        this.confluence = new ConfluenceProduct(true, clock);
        this.jira = jira;
    }

    public ConfluenceProduct confluence() {
        return confluence;
    }

    @Override
    public void start(ProductContext context) {
        confluence.start((ProductContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ProductContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("baseUrlOf")) {
                        return Optional.of(jira);
                    }
                    try {
                        return method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public String id() {
        return confluence.id();
    }

    @Override
    public String displayName() {
        return confluence.displayName();
    }

    @Override
    public String version() {
        return confluence.version();
    }

    @Override
    public List<String> exportedPackages() {
        return confluence.exportedPackages();
    }

    @Override
    public boolean transactional() {
        return confluence.transactional();
    }

    @Override
    public UserDirectory users() {
        return confluence.users();
    }

    @Override
    public void close() {
        confluence.close();
    }
}
