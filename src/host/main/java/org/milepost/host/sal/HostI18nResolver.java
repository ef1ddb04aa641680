package org.milepost.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import org.milepost.host.product.CurrentUser;
import org.milepost.host.product.Texts;

/** Texts in the language of the current user. */
final class HostI18nResolver implements I18nResolver {

    private final Texts texts;
    private final CurrentUser current;

    HostI18nResolver(Texts texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(current.locale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(current.locale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }
}
