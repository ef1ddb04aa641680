package org.milepost.host.product;

import java.util.Optional;

/** The {@code jql-function} modules of all plugins. */
public interface JqlFunctionModules {

    /** The function of this name, whatever the case. */
    Optional<JqlFunctionModule> byName(String functionName);

    /** One function. */
    interface JqlFunctionModule {

        /** The name by which queries call it. */
        String name();

        /** Whether it stands for a list of values. */
        boolean list();

        /** The function, made once with the autowired constructor in the context of its plugin. */
        <T> T instance(Class<T> type);
    }
}
