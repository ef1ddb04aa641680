package org.milepost.confluence;

import org.milepost.web.CareerPicture;

/** What the template shows of the goals of a plan in time. */
public final class TimelinePage {

    private final String heading;
    private final CareerPicture picture;

    TimelinePage(String heading, CareerPicture picture) {
        this.heading = heading;
        this.picture = picture;
    }

    /** Whose timeline it is. */
    public String getHeading() {
        return heading;
    }

    public CareerPicture getPicture() {
        return picture;
    }
}
