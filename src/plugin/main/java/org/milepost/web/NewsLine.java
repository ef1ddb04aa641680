package org.milepost.web;

import java.util.List;
import org.milepost.career.News;

/** Something that somebody told others: to its readers, or to whoever told it. */
public final class NewsLine {

    private final News.Item item;
    private final Words words;

    NewsLine(News.Item item, Words words) {
        this.item = item;
        this.words = words;
    }

    static List<NewsLine> of(List<News.Item> items, Words words) {
        return items.stream().map(item -> new NewsLine(item, words)).toList();
    }

    public String getText() {
        return item.announcement().words();
    }

    /** Who told it. */
    public String getOwner() {
        return item.owner().fullName();
    }

    public String getDay() {
        return words.day(item.announcement().day());
    }

    /** For the owner: whom it was told. */
    public String getReaders() {
        return words.text("milepost.news.to", String.join(", ", item.readers()));
    }

    public String getNumber() {
        return Long.toString(item.announcement().number());
    }

    public String getVersion() {
        return Long.toString(item.announcement().version());
    }

    /** Names for buttons that stand once in every row. */
    public String getEditLabel() {
        return words.text("milepost.news.reword.named", PartLine.shortened(getText()));
    }

    public String getRemoveLabel() {
        return words.text("milepost.news.takeback.named", PartLine.shortened(getText()));
    }
}
