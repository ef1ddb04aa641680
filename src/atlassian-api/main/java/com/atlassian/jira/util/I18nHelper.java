package com.atlassian.jira.util;

import java.util.Locale;

/** Jira's texts in the language of the person. */
public interface I18nHelper {
    String getText(String key);

    Locale getLocale();
}
