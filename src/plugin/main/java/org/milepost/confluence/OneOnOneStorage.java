package org.milepost.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.milepost.web.OneOnOnePages.Texts;

/** What stands on a new 1:1 page, in storage format: the macro with its parameters and room to write, nothing of a plan. */
final class OneOnOneStorage {

    /** What stands on the page of the two: Confluence's own list of the pages below it, the latest first since their titles end in the day. */
    static final String OVERVIEW = "<ac:structured-macro ac:name=\"children\"><ac:parameter ac:name=\"sort\">title</ac:parameter>"
            + "<ac:parameter ac:name=\"reverse\">true</ac:parameter></ac:structured-macro>";

    private final Pair pair;
    private final Space space;
    private final Optional<Page> last;
    private final Optional<Long> review;
    private final Texts texts;

    /** @param last the page of the 1:1 before @param review the review that the page is for; without one it shows what happened */
    OneOnOneStorage(Pair pair, Space space, Optional<Page> last, Optional<Long> review, Texts texts) {
        this.pair = pair;
        this.space = space;
        this.last = last;
        this.review = review;
        this.texts = texts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        last.ifPresent(page -> text.append("<p>").append(escaped(texts.lastTime())).append(" <ac:link><ri:page ri:space-key=\"").append(escaped(space.getKey()))
                .append("\" ri:content-title=\"").append(escaped(page.getTitle())).append("\"/></ac:link></p>"));
        text.append("<ac:structured-macro ac:name=\"career-review\">").append(person("person", pair.owner())).append(person("with", pair.partner()));
        last.flatMap(page -> Pair.dayOf(page.getTitle())).ifPresent(day -> text.append("<ac:parameter ac:name=\"since\">").append(day).append("</ac:parameter>"));
        review.ifPresent(id -> text.append(review(id)));
        text.append("</ac:structured-macro>");
        // A review has an agenda of its own.
        texts.headings().stream().skip(review.isPresent() ? 1 : 0).forEach(heading -> text.append("<h2>").append(escaped(heading)).append("</h2><ul><li></li></ul>"));
        return text.toString();
    }

    /** The parameter that names the review. */
    static String review(long id) {
        return "<ac:parameter ac:name=\"review\">" + id + "</ac:parameter>";
    }

    /** By key, which outlives a new user name. */
    private static String person(String parameter, ConfluenceUser person) {
        return "<ac:parameter ac:name=\"" + parameter + "\"><ri:user ri:userkey=\"" + escaped(person.getKey().getStringValue()) + "\"/></ac:parameter>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
