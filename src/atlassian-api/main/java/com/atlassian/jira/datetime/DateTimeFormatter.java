package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;

/** Dates as the person or the installation writes them. */
public interface DateTimeFormatter {
    String format(Date date);

    Date parse(String text) throws IllegalArgumentException, UnsupportedOperationException;

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);

    String getFormatHint();
}
