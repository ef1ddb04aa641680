/**
 * The built plugin jar under the real Eclipse Gemini Blueprint, the extender that the products run, instead of the host's own small one.
 * {@code GeminiTest} starts {@code GeminiStart} in a process of its own, whose class path has Spring 5.3 in place of 6.2. May import OSGi,
 * Spring as far as 5.3 and 6.2 agree, and the host's {@code osgi} and {@code product} packages; no Gemini type, which only bundles see.
 */
package org.milepost.host.gemini;
