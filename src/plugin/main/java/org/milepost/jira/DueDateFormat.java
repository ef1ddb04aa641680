package org.milepost.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/**
 * Due dates as Jira's own form would send them: in the date-picker format of the acting person's language, as a day of the server's time zone.
 * ISO days are refused by installations with another format.
 */
final class DueDateFormat {

    private final DateTimeFormatter formatter;

    DueDateFormat(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** The day as text; empty for none, which clears the field. */
    String text(ApplicationUser user, Optional<LocalDate> day) {
        return day.map(date -> formatter.forUser(user).withSystemZone().withStyle(DateTimeStyle.DATE_PICKER)
                .format(Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant()))).orElse("");
    }
}
