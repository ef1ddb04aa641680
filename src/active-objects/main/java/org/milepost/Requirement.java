package org.milepost;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test shows that a requirement of the product holds. The build lists all of them in {@code target/requirements.md}.
 * It is in this module since it is the only one of ours that the tests of the plugin and those of the host both see.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requirement {
    /** The numbers of the requirements, such as {@code "S24"}. */
    String[] value();
}
