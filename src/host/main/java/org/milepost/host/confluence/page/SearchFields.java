package org.milepost.host.confluence.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.UserDirectory;

/**
 * Fields that offer people and spaces as somebody types. As in Confluence a form asks for it by a class alone, {@code autocomplete-user} or {@code autocomplete-space}
 * (https://developer.atlassian.com/server/confluence/javascript-components); the script that binds them and what it asks are the host's own.
 */
public final class SearchFields {

    private static final String PATH = "/rest/prototype/1/search/";
    private static final int MOST = 10;

    private final UserDirectory people;
    private final PageStore store;

    public SearchFields(UserDirectory people, PageStore store) {
        this.people = Objects.requireNonNull(people, "people is null");
        this.store = Objects.requireNonNull(store, "store is null");
    }

    /** Puts the searches under Confluence's addresses, and the script on every page. */
    public void register(ProductContext product) {
        product.api(Access.USER, "GET", PATH + "user.json", request -> found(people.all().stream().filter(person -> isMeant(request, person.fullName(), person.name()))
                .map(person -> Map.of("title", person.fullName(), "username", person.name()))));
        product.api(Access.USER, "GET", PATH + "space.json", request -> found(store.spaces().stream().filter(space -> space.admits(request.user().map(HostUser::name)))
                .filter(space -> isMeant(request, space.name(), space.key())).map(space -> Map.of("title", space.name(), "key", space.key()))));
        product.ownResource("atl.general", "web/confluence/search-fields.js");
    }

    private static Answer found(Stream<Map<String, String>> all) {
        return Content.json(Map.of("result", all.limit(MOST).toList()));
    }

    private static boolean isMeant(Request request, String name, String code) {
        String typed = request.parameter("query").orElse("").toLowerCase(Locale.ROOT);
        return !typed.isBlank() && List.of(name, code).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(typed));
    }
}
