package org.milepost.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Once the product is up, looks at every imported service once and says in one line of the log which are missing: the plugin's context starts
 * without them, so that a missing one would show only when somebody needs it.
 */
public final class StartCheck implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final String version;
    private final ListableBeanFactory beans;

    public StartCheck(String version, ListableBeanFactory beans) {
        this.version = version;
        this.beans = beans;
    }

    @Override
    public void onStart() {
        Set<String> missing = missingServices();
        if (missing.isEmpty()) {
            LOG.info("Milepost {} is up, every service it needs is there", version);
        } else {
            LOG.error("Milepost {} is up, yet the product offers no {}", version, String.join(", ", missing));
        }
    }

    /** The interfaces of the services that the product does not offer at this moment. */
    public Set<String> missingServices() {
        List<Object> all = List.copyOf(beans.getBeansOfType(Object.class).values());
        Set<String> missing = new TreeSet<>();
        all.forEach(bean -> OsgiServices.missingServiceOf(bean).ifPresent(missing::add));
        return missing;
    }
}
