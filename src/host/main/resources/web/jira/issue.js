/* The issue view: refreshes its boxes without a new page, as Jira does, and its small forms. */
(function (window, document, $) {
    "use strict";
    var JIRA = window.JIRA;
    var path = window.AJS.contextPath();

    function removeStrays() {
        /* Dialogs and menus that AUI has moved to the end of the body would be there twice. */
        $("body > .aui-dialog2[id^='host-edit-'], body > #opsbar-operations_more_drop").remove();
    }

    function swap(html) {
        var fresh = $($.parseHTML(html.trim())).filter("#issue-content");
        removeStrays();
        $("#stalker").replaceWith(fresh.find("#stalker"));
        /* Jira keeps what is on the page and exchanges each box by itself. */
        [".issue-main-column", ".issue-side-column"].forEach(function (column) {
            var place = $("#issue-content").find(column);
            var boxes = fresh.find(column).children(".module");
            place.empty().append(boxes);
            boxes.each(function () {
                JIRA.trigger(JIRA.Events.PANEL_REFRESHED, [this.id, $(this), $()]);
                JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(this), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
            });
        });
    }

    function refresh(issueId, options) {
        return window.fetch(path + "/secure/AjaxIssueAction!default.jspa?issueId=" + encodeURIComponent(issueId), {
            credentials: "same-origin"
        }).then(function (response) {
            if (!response.ok) {
                throw new Error("The issue could not be fetched again: " + response.status);
            }
            return response.json();
        }).then(function (answer) {
            swap(answer.html);
            JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [issueId]);
            if (options && options.complete) {
                options.complete();
            }
        });
    }

    JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, function (event, issueId, options) {
        refresh(issueId, options).catch(function (error) {
            window.AJS.flag({type: "error", body: window.AJS.escapeHtml(error.message)});
        });
    });

    $(document).on("click", ".host-inline-edit", function () {
        window.AJS.dialog2("#" + this.getAttribute("data-dialog")).show();
    });

    $(document).on("click", ".host-inline-cancel", function () {
        window.AJS.dialog2($(this).closest(".aui-dialog2")).hide();
    });

    $(document).on("submit", ".host-inline-form", function (event) {
        var form = this;
        event.preventDefault();
        window.fetch(form.action, {
            method: "POST",
            credentials: "same-origin",
            headers: {"X-Atlassian-Token": "no-check"},
            body: new URLSearchParams(new FormData(form))
        }).then(function (response) {
            return response.json();
        }).then(function (answer) {
            if (answer.errors && answer.errors.length === 0) {
                window.AJS.dialog2($(form).closest(".aui-dialog2")).hide();
                JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
            } else {
                $(form).find("[role=alert]").text((answer.errors || [answer.message]).join(" "));
            }
        });
    });
}(window, document, window.jQuery));
