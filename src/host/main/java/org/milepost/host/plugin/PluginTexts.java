package org.milepost.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.milepost.host.product.Texts;
import org.osgi.framework.Bundle;

/**
 * The texts of all plugins. A text is looked up in the bundle of country and language, of the language, and in the base
 * bundle; the JVM's own language never counts. Every text goes through {@link MessageFormat}, also without arguments, as
 * in Jira: an apostrophe must be doubled.
 */
public final class PluginTexts implements Texts {

    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Map<String, Optional<ResourceBundle>> loaded = new ConcurrentHashMap<>();

    /** Adds the i18n resources of a plugin. */
    public void add(Bundle bundle, Descriptor descriptor) {
        descriptor.textBundles().forEach(base -> sources.add(new Source(bundle, base.replace('.', '/'))));
    }

    @Override
    public String text(Locale locale, String key, Serializable... arguments) {
        return raw(locale, key).map(text -> new MessageFormat(text, locale).format(arguments)).orElse(key);
    }

    /** The text as it stands in the file. */
    public Optional<String> raw(Locale locale, String key) {
        return sources.stream().flatMap(source -> Stream.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")
                        .map(suffix -> load(source, suffix)))
                .flatMap(Optional::stream).filter(bundle -> bundle.containsKey(key)).map(bundle -> bundle.getString(key)).findFirst();
    }

    private Optional<ResourceBundle> load(Source source, String suffix) {
        return loaded.computeIfAbsent(source.bundle().getBundleId() + source.base() + suffix, id -> read(source, suffix));
    }

    private static Optional<ResourceBundle> read(Source source, String suffix) {
        URL url = source.bundle().getEntry(source.base() + suffix + ".properties");
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new PropertyResourceBundle(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }

    private record Source(Bundle bundle, String base) {
    }
}
