package org.milepost.host.confluence.page;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.host.confluence.ViewRestriction;
import org.milepost.host.confluence.WikiPage;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/**
 * What the editor sends.
 *
 * @param title   trimmed; may be empty
 * @param storage with plain line ends
 * @param users   user names with commas between them
 * @param groups  group names with commas between them
 * @param version the version that the author read; 0 for a new page
 */
public record PageForm(String title, String storage, String users, String groups, int version) {

    static PageForm empty() {
        return new PageForm("", "", "", "", 0);
    }

    static PageForm of(WikiPage page) {
        return new PageForm(page.title(), page.storage(), list(page.restriction().users()), list(page.restriction().groups()),
                page.version());
    }

    static PageForm of(Request request) {
        String version = request.parameter("version").orElse("0");
        if (!version.matches("[0-9]{1,9}")) {
            throw new StatusException(400, "The version is a number.");
        }
        return new PageForm(request.parameter("title").orElse("").strip(),
                request.parameter("storage").orElse("").replace("\r\n", "\n"),
                request.parameter("viewUsers").orElse("").strip(), request.parameter("viewGroups").orElse("").strip(),
                Integer.parseInt(version));
    }

    ViewRestriction restriction() {
        return new ViewRestriction(names(users), names(groups));
    }

    private static String list(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
