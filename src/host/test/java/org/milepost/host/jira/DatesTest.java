package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.junit.Test;

public class DatesTest {

    private final JiraBed jira = new JiraBed();
    private final DateTimeFormatter dates = jira.service(DateTimeFormatter.class);
    private final Date day = Date.from(LocalDate.of(2026, 5, 9).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());

    @Test
    public void picker_writesAndReadsTheSameText_inTheLanguageOfTheUser() {
        DateTimeFormatter picker = dates.forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER);
        jira.as("anna");
        assertEquals("9/May/26", picker.format(day));
        jira.as("dana");
        assertEquals("9/Mai/26", picker.format(day));
        assertEquals(day, picker.parse("9/Mai/26"));
        assertThrows(IllegalArgumentException.class, () -> picker.parse("9/May/26"));
    }

    @Test
    public void dueDate_inTheZoneOfTheUser_mayBeTheDayBefore() {
        DateTimeFormatter picker = dates.forUser(jira.user("farah")).withStyle(DateTimeStyle.DATE_PICKER);
        assertEquals("8/May/26", picker.format(day));
        assertEquals("9/May/26", picker.withSystemZone().format(day));
    }

    @Test
    public void otherStyles_canNotBeRead() {
        assertThrows(UnsupportedOperationException.class,
                () -> dates.withStyle(DateTimeStyle.COMPLETE).parse("9/May/26"));
    }

    @Test
    public void isoStyle_isForPrograms() {
        assertEquals("2026-05-09", dates.withStyle(DateTimeStyle.ISO_8601_DATE).format(day));
    }
}
