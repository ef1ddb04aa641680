package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.milepost.career.News;

/** What others told the caller. What the caller told others is a part of their own plan. */
@Path("news")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class NewsResource {

    /** What was told, by whom and on which day: no more of it is for its readers. */
    @Json
    record NewsResponse(PersonResponse owner, String words, String day) {
        static NewsResponse of(News.Item item) {
            return new NewsResponse(PersonResponse.of(item.owner()), item.announcement().words(), item.announcement().day().toString());
        }
    }

    private final Caller caller;
    private final News news;

    @Inject
    public NewsResource(Caller caller, News news) {
        this.caller = caller;
        this.news = news;
    }

    @GET
    public List<NewsResponse> news() {
        return news.toldTo(caller.person()).stream().map(NewsResponse::of).toList();
    }
}
