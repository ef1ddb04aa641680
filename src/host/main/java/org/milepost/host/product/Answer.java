package org.milepost.host.product;

/** What a {@link PageHandler} answers. */
public sealed interface Answer permits Page, Redirect, Content {
}
