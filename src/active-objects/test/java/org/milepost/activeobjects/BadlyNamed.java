package org.milepost.activeobjects;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** Entities that some supported database would not take. */
final class BadlyNamed {
    private BadlyNamed() {
    }

    /** Has a column that Oracle reserves. */
    @Table("RATING")
    public interface ReservedColumn extends Entity {
        int getLevel();

        void setLevel(int level);
    }

    /** Has a column of 31 characters. */
    @Table("RATING")
    public interface LongColumn extends Entity {
        String getThisNameHasThirtyOneCharac();

        void setThisNameHasThirtyOneCharac(String value);
    }

    /** Has 31 characters with the prefix. */
    @Table("ABCDEFGHIJKLMNOPQRSTU")
    public interface LongTable extends Entity {
        String getTitle();

        void setTitle(String title);
    }
}
