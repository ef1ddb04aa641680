package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Refusal;

/** The item that a request is about. */
record ItemBody(@JsonProperty("kind") String kind, @JsonProperty("id") Long id) {

    /** @throws Refusal FIELD_INVALID of {@code item} */
    static Optional<ItemReference> read(ItemBody body) {
        return Optional.ofNullable(body).map(item -> {
            ItemKind kind = Fields.choice("item", item.kind, ItemKind.class);
            if (item.id == null || item.id <= 0) {
                throw Refusal.ofField(ErrorCode.FIELD_INVALID, "item");
            }
            return new ItemReference(kind, item.id);
        });
    }
}
