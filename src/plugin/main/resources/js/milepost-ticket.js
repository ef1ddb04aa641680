/**
 * The names of the goals that one's own evidence on a ticket is for. They are Jira's, and asked for once the page is there, so that the page of a ticket
 * costs Jira nothing more for being evidence; only its owner has such a panel.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;

    function name(line, piece) {
        const goal = line.querySelector(".milepost-note-goal");
        goal.textContent = piece.item.kind === "MILESTONE" ? AJS.I18n.getText("milepost.evidence.panel.milestone", piece.goal.title, piece.item.title) : piece.goal.title;
        goal.title = goal.textContent;
        line.querySelectorAll("a[href]").forEach((link) => {
            link.href = AJS.contextPath() + "/plugins/servlet/milepost/career?goal=" + piece.goal.id;
        });
    }

    /** What is not among the answer is no evidence any more: its goal or milestone is gone, or it was withdrawn a moment ago. */
    function fill(panel, pieces) {
        panel.querySelectorAll("[data-milepost-piece]").forEach((line) => {
            const piece = pieces.find((each) => String(each.id) === line.dataset.milepostPiece);
            if (piece) {
                name(line, piece);
            } else {
                line.remove();
            }
        });
        if (!panel.querySelector("[data-milepost-piece]")) {
            (panel.closest(".module") || panel).hidden = true;
        }
    }

    function ask() {
        document.querySelectorAll("[data-milepost-unnamed]").forEach((panel) => {
            const ticket = panel.dataset.milepostUnnamed;
            panel.removeAttribute("data-milepost-unnamed");
            // Without an answer the links lead to the goals all the same; a message about names alone would be in the way.
            Milepost.rest.get("evidence?ticket=" + ticket).then((pieces) => fill(panel, pieces), () => undefined);
        });
    }

    AJS.toInit(() => {
        ask();
        if (window.JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, ask);
        }
    });
}());
