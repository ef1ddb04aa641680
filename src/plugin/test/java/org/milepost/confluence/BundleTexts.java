package org.milepost.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plugin's real texts in one language; a key that is missing fails the test. */
public final class BundleTexts implements I18nResolver {

    private final Locale language;
    private final ResourceBundle bundle;

    public BundleTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("i18n.milepost", language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return getText(key, arguments);
    }

    @Override
    public String getText(String key) {
        return bundle.getString(key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(key);
    }
}
