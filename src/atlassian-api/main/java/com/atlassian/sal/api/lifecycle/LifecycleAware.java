package com.atlassian.sal.api.lifecycle;

/** Called when the product and all its plugins are up, and before the plugin goes down. */
public interface LifecycleAware {
    void onStart();

    default void onStop() {
    }
}
