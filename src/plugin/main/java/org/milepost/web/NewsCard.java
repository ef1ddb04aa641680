package org.milepost.web;

import java.util.List;
import org.milepost.career.News;

/** What others told the reader, and what the reader told others. */
public final class NewsCard {

    /** Lines of either that stay in sight. */
    static final int IN_SIGHT = 3;

    private final List<NewsLine> news;
    private final List<NewsLine> told;
    private final Words words;

    /** @param news what others told; @param told what the reader told */
    NewsCard(List<News.Item> news, List<News.Item> told, Words words) {
        this.news = NewsLine.of(news, words);
        this.told = NewsLine.of(told, words);
        this.words = words;
    }

    public boolean isAnyNews() {
        return !news.isEmpty();
    }

    public List<NewsLine> getNews() {
        return inSight(news);
    }

    public boolean isAnyOlderNews() {
        return news.size() > IN_SIGHT;
    }

    public List<NewsLine> getOlderNews() {
        return older(news);
    }

    public String getOlderNewsText() {
        return olderText(news);
    }

    public boolean isAnyTold() {
        return !told.isEmpty();
    }

    public List<NewsLine> getTold() {
        return inSight(told);
    }

    public boolean isAnyOlderTold() {
        return told.size() > IN_SIGHT;
    }

    public List<NewsLine> getOlderTold() {
        return older(told);
    }

    public String getOlderToldText() {
        return olderText(told);
    }

    private static List<NewsLine> inSight(List<NewsLine> all) {
        return all.subList(0, Math.min(IN_SIGHT, all.size()));
    }

    private static List<NewsLine> older(List<NewsLine> all) {
        return all.subList(Math.min(IN_SIGHT, all.size()), all.size());
    }

    private String olderText(List<NewsLine> all) {
        return words.text("milepost.news.older", all.size() - IN_SIGHT);
    }
}
