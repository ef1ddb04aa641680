package org.milepost.host.product;

import java.io.Serializable;
import java.util.Locale;

/** The texts of all plugins, as the i18n resolver sees them. */
public interface Texts {

    /** The text with its arguments put in ({@link java.text.MessageFormat}); the key itself if there is no such text. */
    String text(Locale locale, String key, Serializable... arguments);
}
