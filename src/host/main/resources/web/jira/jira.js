/* The part of Jira's own script that plugins know: events, and which issue is shown. */
(function (window, document, $) {
    "use strict";
    var JIRA = window.JIRA = window.JIRA || {};
    JIRA.Events = {
        NEW_CONTENT_ADDED: "newContentAdded",
        NEW_PAGE_ADDED: "newPageAdded",
        REFRESH_ISSUE_PAGE: "refreshIssuePage",
        ISSUE_REFRESHED: "issueRefreshed",
        PANEL_REFRESHED: "panelRefreshed"
    };
    JIRA.CONTENT_ADDED_REASON = {
        pageLoad: "pageLoad",
        inlineEditStarted: "inlineEditStarted",
        panelRefreshed: "panelRefreshed"
    };
    JIRA.bind = function (event, handler) { return $(document).bind(event, handler); };
    JIRA.one = function (event, handler) { return $(document).one(event, handler); };
    JIRA.unbind = function (event, handler) { return $(document).unbind(event, handler); };
    JIRA.trigger = function (event, args) { return $(document).trigger(event, args); };
    JIRA.Issue = {
        getIssueId: function () { return $("#key-val").attr("rel"); },
        getIssueKey: function () { return $("#key-val").attr("data-issue-key"); },
        issueIsAvailable: function () { return $("#key-val").length > 0; }
    };
    $(function () {
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);
    });
}(window, document, window.jQuery));
