package org.milepost.node;

import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.function.Supplier;
import org.milepost.fake.CallCounter;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.People;
import org.milepost.plan.Tickets;
import org.milepost.store.Steps;
import org.milepost.wiring.PlanConfiguration;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One node: what the plugin's configuration makes of the storage and of Jira, each step of which is told to the watcher of the moment. */
final class Node implements AutoCloseable, Steps.Watcher {

    private static final Steps.Watcher NOBODY = new Steps.Watcher() {
        @Override
        public void before(String step) {
            // Nobody looks.
        }

        @Override
        public void after(String step) {
            // Nobody looks.
        }
    };

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Steps.Watcher watcher = NOBODY;

    Node(ActiveObjects activeObjects, Jira jira) {
        context.addBeanFactoryPostProcessor(beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                // What serves pages and REST asks for more than is here, and nobody asks for it.
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        });
        add("bundle", BundleContext.class, () -> mock(BundleContext.class));
        add("storage", ActiveObjects.class, () -> Steps.watched(activeObjects, this));
        add("clock", Clock.class, () -> jira.clock);
        add("people", People.class, () -> jira.people);
        // As that port alone: Jira in memory is the writer as well, unwatched.
        add("issues", CareerIssues.class, () -> new CallCounter().counted(CareerIssues.class, jira.issues));
        add("writer", CareerIssueWriter.class, () -> new WatchedJira(jira.issues, this));
        add("tickets", Tickets.class, () -> new WatchedTickets(jira.tickets, this));
        context.register(PlanConfiguration.class);
        context.refresh();
    }

    <T> T get(Class<T> useCase) {
        return context.getBean(useCase);
    }

    /** Runs the work with every step told to this watcher. */
    void watched(Steps.Watcher by, Runnable work) {
        watcher = by;
        try {
            work.run();
        } finally {
            watcher = NOBODY;
        }
    }

    @Override
    public void before(String step) {
        watcher.before(step);
    }

    @Override
    public void after(String step) {
        watcher.after(step);
    }

    @Override
    public void close() {
        context.close();
    }

    private <T> void add(String name, Class<T> type, Supplier<T> bean) {
        context.registerBean(name, type, bean, definition -> definition.setPrimary(true));
    }
}
