package org.milepost.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days and values lie in a small drawing.
 *
 * @param first the day at its left edge
 * @param last the day at its right edge
 * @param lowest the value at its bottom
 * @param highest the value at its top
 * @param top pixels down to the highest value
 * @param bottom pixels down to the lowest value
 */
record Plot(LocalDate first, LocalDate last, BigDecimal lowest, BigDecimal highest, int top, int bottom) {

    /** Room for dots at both edges, of the thousand across. */
    private static final int EDGE = 12;
    private static final int WIDTH = 1000 - 2 * EDGE;

    DrawnDot dot(LocalDate day, BigDecimal value, String text) {
        return new DrawnDot(x(day), y(value), text);
    }

    /** A straight stretch between each of these points and the next. */
    static List<DrawnLine> lines(List<DrawnDot> dots) {
        List<DrawnLine> lines = new ArrayList<>();
        for (int i = 1; i < dots.size(); i++) {
            lines.add(new DrawnLine(dots.get(i - 1), dots.get(i)));
        }
        return lines;
    }

    private int x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 0 ? 1000 - EDGE : EDGE + (int) (WIDTH * ChronoUnit.DAYS.between(first, day) / days);
    }

    int y(BigDecimal value) {
        BigDecimal range = highest.subtract(lowest);
        if (range.signum() == 0) {
            return (top + bottom) / 2;
        }
        BigDecimal share = value.subtract(lowest).divide(range, MathContext.DECIMAL64);
        return bottom - share.multiply(BigDecimal.valueOf(bottom - (long) top)).intValue();
    }
}
