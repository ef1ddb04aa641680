package org.milepost.activeobjects;

import net.java.ao.RawEntity;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;

/**
 * Refuses columns whose names are reserved words on some supported database. Names of more than 30 characters are refused by the products'
 * name converters already, while the entity is being resolved.
 */
final class NameRules {
    private final EntityInfoResolver entities;

    NameRules(EntityInfoResolver entities) {
        this.entities = entities;
    }

    /** @throws BadNameException naming the entity and the column */
    void check(Class<? extends RawEntity<?>> type) {
        for (String column : resolve(type).getFieldNames()) {
            if (ReservedWords.contains(column)) {
                throw new BadNameException("Column " + column + " of entity " + type.getName()
                        + " is a reserved word on a supported database; name it otherwise");
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of the key does not matter here, and there is no name for it
    private EntityInfo<?, ?> resolve(Class<? extends RawEntity<?>> type) {
        return entities.resolve((Class) type);
    }
}
