package org.milepost.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plugin's bundles as the product's resolver reads them, for one language; a missing key is a mistake of the page. */
final class BundleTexts implements I18nResolver {

    private final Locale locale;

    BundleTexts(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locale, key, arguments);
    }

    @Override
    public String getText(Locale language, String key, Serializable... arguments) {
        return new MessageFormat(raw(language, key), language).format(arguments);
    }

    @Override
    public String getText(String key) {
        return raw(locale, key);
    }

    @Override
    public String getText(Locale language, String key) {
        return raw(language, key);
    }

    private static String raw(Locale language, String key) {
        return ResourceBundle.getBundle("i18n.milepost", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
