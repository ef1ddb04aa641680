/**
 * The evidence inbox: accepting, snoozing and dismissing tickets, one or several, by mouse and by keys, and taking each back; its rules.
 * A key counts only while nobody types and no dialog is open.
 */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const element = Milepost.element;
    let inbox;

    const rows = () => Array.from(inbox.querySelectorAll(".milepost-inbox-row"));
    const boxOf = (row) => row.querySelector("input[type=checkbox]");
    const picked = () => rows().filter((row) => boxOf(row).checked);
    const current = () => document.activeElement && document.activeElement.closest(".milepost-inbox-row");
    const decisionOf = (row) => ({ticket: Number(row.dataset.milepostTicket), version: Number(row.dataset.milepostDecision)});

    function tell(words) {
        document.getElementById("milepost-inbox-said").textContent = words;
    }

    function showPicked() {
        const count = picked().length;
        inbox.querySelectorAll("[data-milepost-several]").forEach((button) => {
            button.disabled = count === 0;
        });
        const place = inbox.querySelector("[data-milepost-picked]");
        if (place) {
            place.textContent = count === 0 ? AJS.I18n.getText("milepost.inbox.picked.none") : AJS.I18n.getText("milepost.inbox.picked", count);
        }
        rows().forEach((row) => row.classList.toggle("milepost-inbox-picked", boxOf(row).checked));
    }

    /** What was decided is no ticket of the inbox any more: older ones begin that many places earlier. A proposed one may have stood among the others as well. */
    function showOlder() {
        inbox.querySelectorAll("[data-milepost-older]").forEach((link) => {
            const name = link.dataset.milepostOlder;
            const decided = (name === "proposed" ? link.closest("section") : inbox).querySelectorAll(".milepost-inbox-done").length;
            const address = new URL(link.href);
            address.searchParams.set(name, Math.max(0, Number(link.dataset.milepostFrom) - decided));
            link.href = address.href;
        });
    }

    function move(step) {
        const all = rows();
        const at = all.indexOf(current());
        const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
        if (next) {
            boxOf(next).focus();
        }
    }

    /** The row gives its place to a line that says what was done and takes it back. */
    function settle(row, outcome, words) {
        const undo = element("button", {type: "button", class: "aui-button aui-button-link", "aria-label": AJS.I18n.getText("milepost.inbox.undo.of", row.dataset.milepostKey)}, AJS.I18n.getText("milepost.inbox.undo"));
        const line = element("li", {class: "milepost-inbox-done"}, element("span", {}, words), " ", undo);
        undo.addEventListener("click", () => {
            undo.disabled = true;
            Milepost.rest.post("inbox/undo", {tickets: [{ticket: outcome.ticket, version: outcome.version}]}).then(([undone]) => {
                if (undone.error) {
                    undo.disabled = false;
                    throw problemOf(undone.error);
                }
                row.dataset.milepostDecision = undone.version;
                boxOf(row).checked = false;
                line.replaceWith(row);
                showPicked();
                showOlder();
                boxOf(row).focus();
                tell(AJS.I18n.getText("milepost.inbox.undone", row.dataset.milepostKey));
            }).catch(Milepost.say);
        });
        row.replaceWith(line);
        return undo;
    }

    /** @param words from a key to what was done with it. @return the outcomes that were refused */
    function settleAll(acted, outcomes, words) {
        const all = rows();
        const after = all.slice(all.indexOf(acted[acted.length - 1]) + 1).find((row) => !acted.includes(row));
        const undos = [];
        outcomes.forEach((outcome, i) => {
            if (!outcome.error) {
                undos.push(settle(acted[i], outcome, words(acted[i].dataset.milepostKey)));
            }
        });
        showPicked();
        showOlder();
        if (undos.length > 0) {
            tell(undos.length === 1 ? words(acted[outcomes.findIndex((outcome) => !outcome.error)].dataset.milepostKey) : AJS.I18n.getText("milepost.inbox.done", undos.length));
            (after ? boxOf(after) : undos[0]).focus();
        }
        return outcomes.filter((outcome) => outcome.error);
    }

    /** Of one who decided in another window before. */
    function problemOf(error) {
        if (error.code === "CONFLICT") {
            return {kind: "refused", message: AJS.I18n.getText("milepost.inbox.conflict"), advice: AJS.I18n.getText("milepost.inbox.conflict.text")};
        }
        return {kind: "refused", message: error.message, advice: error.advice};
    }

    function sayRefused(refused) {
        if (refused.length > 0) {
            Milepost.say(problemOf(refused[0].error));
        }
    }

    function dismiss(acted) {
        Milepost.rest.post("inbox/dismiss", {tickets: acted.map(decisionOf)})
            .then((outcomes) => sayRefused(settleAll(acted, outcomes, (key) => AJS.I18n.getText("milepost.inbox.dismissed", key))), Milepost.say);
    }

    function inAWeek() {
        const day = new Date();
        day.setDate(day.getDate() + 7);
        const two = (number) => String(number).padStart(2, "0");
        return day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate());
    }

    function snooze(acted) {
        Milepost.form.dialog({
            name: "snooze",
            title: acted.length === 1 ? AJS.I18n.getText("milepost.inbox.snooze.of", acted[0].dataset.milepostKey) : AJS.I18n.getText("milepost.inbox.snooze.several", acted.length),
            fields: [{name: "until", type: "date", required: true, autofocus: true, value: inAWeek(), label: AJS.I18n.getText("milepost.inbox.until"), help: AJS.I18n.getText("milepost.inbox.until.help")}],
            submit: AJS.I18n.getText("milepost.inbox.snooze"),
            send: (values) => Milepost.rest.post("inbox/snooze", {tickets: acted.map(decisionOf), until: values.until}),
            done: (outcomes) => window.setTimeout(() => sayRefused(settleAll(acted, outcomes, (key) => AJS.I18n.getText("milepost.inbox.snoozed", key))), 0)
        });
    }

    function acceptFields(row, targets, several, first) {
        const id = row.dataset.milepostTicket;
        const key = row.dataset.milepostKey;
        const of = (words) => several ? key + ": " + words : words;
        const preferred = row.dataset.milepostItem;
        return [
            {name: "item-" + id, type: "select", required: true, options: Milepost.evidence.targetOptions(targets, preferred), label: of(AJS.I18n.getText("milepost.dialog.evidence.item"))},
            {name: "claim-" + id, type: "textarea", required: true, value: row.dataset.milepostSummary, label: of(AJS.I18n.getText("milepost.dialog.evidence.claim")), help: several ? "" : AJS.I18n.getText("milepost.dialog.evidence.claim.help")},
            {name: "impact-" + id, type: "textarea", autofocus: first, label: of(AJS.I18n.getText("milepost.dialog.evidence.impact"))}
        ];
    }

    /** What was taken disappears from the form; of the first that was refused the form shows why, at the field if it is one of its fields. */
    function checked(form, left, outcomes, taken) {
        outcomes.forEach((outcome, i) => {
            if (!outcome.error) {
                taken.set(left[i], outcome);
                form.querySelectorAll("[data-milepost-field$='-" + outcome.ticket + "']").forEach((field) => {
                    field.hidden = true;
                    field.querySelectorAll("input, select, textarea").forEach((input) => {
                        input.disabled = true;
                    });
                });
            }
        });
        const refused = outcomes.find((outcome) => outcome.error);
        if (refused) {
            const field = refused.error.field && refused.error.field + "-" + refused.ticket;
            throw field ? {kind: "field", field: field, message: refused.error.message, advice: refused.error.advice} : problemOf(refused.error);
        }
    }

    function accept(acted) {
        Milepost.rest.get("evidence/targets").then((targets) => {
            const taken = new Map();
            const several = acted.length > 1;
            const settleTaken = () => {
                const done = acted.filter((row) => taken.has(row));
                if (done.length > 0) {
                    window.setTimeout(() => settleAll(done, done.map((row) => taken.get(row)), (key) => AJS.I18n.getText("milepost.inbox.accepted", key)), 0);
                }
            };
            const opened = Milepost.form.dialog({
                name: "accept",
                size: several ? "large" : "medium",
                title: several ? AJS.I18n.getText("milepost.inbox.accept.several", acted.length) : AJS.I18n.getText("milepost.inbox.accept.of", acted[0].dataset.milepostKey),
                intro: [element("p", {}, AJS.I18n.getText("milepost.inbox.accept.text"))],
                fields: acted.flatMap((row, i) => acceptFields(row, targets, several, i === 0)),
                submit: AJS.I18n.getText("milepost.dialog.evidence.submit"),
                send: (values) => {
                    const left = acted.filter((row) => !taken.has(row));
                    return Milepost.rest.post("inbox/accept", {tickets: left.map((row) => ({
                        ...decisionOf(row),
                        item: Milepost.evidence.itemOf(values["item-" + row.dataset.milepostTicket]),
                        claim: values["claim-" + row.dataset.milepostTicket],
                        impact: values["impact-" + row.dataset.milepostTicket]
                    }))}).then((outcomes) => checked(opened.form, left, outcomes, taken));
                },
                done: settleTaken,
                left: settleTaken
            });
        }, Milepost.say);
    }

    function addRule(button) {
        const kinds = ["COMPONENT", "LABEL", "WORDS", "EPIC", "FILTER"];
        Milepost.rest.get("evidence/targets").then((targets) => Milepost.form.dialog({
            name: "rule",
            title: AJS.I18n.getText("milepost.inbox.rule.add"),
            intro: [element("p", {}, AJS.I18n.getText("milepost.inbox.rules.text"))],
            fields: [
                {name: "item", type: "select", required: true, options: Milepost.evidence.targetOptions(targets), label: AJS.I18n.getText("milepost.inbox.rule.item")},
                {name: "kind", type: "select", required: true, options: kinds.map((kind) => ({value: kind, text: kindText(kind), selected: kind === button.dataset.milepostKind})), label: AJS.I18n.getText("milepost.inbox.rule.kind")},
                {name: "words", type: "text", required: true, autofocus: true, value: button.dataset.milepostWords, label: AJS.I18n.getText("milepost.inbox.rule.words.label"), help: AJS.I18n.getText("milepost.inbox.rule.words.help")}
            ],
            submit: AJS.I18n.getText("milepost.inbox.rule.submit"),
            send: (values) => Milepost.rest.post("inbox/rules", {item: Milepost.evidence.itemOf(values.item), kind: values.kind, words: values.words}).catch((problem) => {
                // The server says that it is none; here the form knows what was asked for.
                throw problem.code === "FIELD_INVALID" && problem.field === "words" ? {...problem, message: AJS.I18n.getText("milepost.inbox.rule.wrong"), advice: ""} : problem;
            }),
            done: () => Milepost.refresh(AJS.I18n.getText("milepost.inbox.rule.added"))
        }), Milepost.say);
    }

    function kindText(kind) {
        return {
            COMPONENT: AJS.I18n.getText("milepost.inbox.kind.component"),
            LABEL: AJS.I18n.getText("milepost.inbox.kind.label"),
            WORDS: AJS.I18n.getText("milepost.inbox.kind.words"),
            EPIC: AJS.I18n.getText("milepost.inbox.kind.epic"),
            FILTER: AJS.I18n.getText("milepost.inbox.kind.filter")
        }[kind];
    }

    function removeRule(button) {
        Milepost.rest.remove("inbox/rules/" + button.dataset.milepostRule)
            .then(() => Milepost.refresh(AJS.I18n.getText("milepost.inbox.rule.removed", button.dataset.milepostName)), Milepost.say);
    }

    const actions = {accept: accept, snooze: snooze, dismiss: dismiss};

    function act(name, acted) {
        if (acted.length > 30) {
            Milepost.say({kind: "refused", message: AJS.I18n.getText("milepost.inbox.toomany"), advice: ""});
        } else if (name === "accept" && !inbox.dataset.milepostTargets) {
            Milepost.say({kind: "refused", message: AJS.I18n.getText("milepost.dialog.evidence.none"), advice: AJS.I18n.getText("milepost.inbox.nogoal")});
        } else if (acted.length > 0) {
            actions[name](acted);
        }
    }

    function onClick(event) {
        const button = event.target.closest("[data-milepost-inbox]");
        const name = button && button.dataset.milepostInbox;
        if (name === "rule-add") {
            addRule(button);
        } else if (name === "rule-remove") {
            removeRule(button);
        } else if (name) {
            act(name, button.hasAttribute("data-milepost-several") ? picked() : [button.closest(".milepost-inbox-row")]);
        }
    }

    const keys = {
        j: () => move(1),
        k: () => move(-1),
        ArrowDown: () => move(1),
        ArrowUp: () => move(-1),
        x: () => {
            const row = current();
            if (row) {
                boxOf(row).checked = !boxOf(row).checked;
                boxOf(row).focus();
                showPicked();
            }
        },
        a: () => act("accept", chosen()),
        d: () => act("dismiss", chosen()),
        s: () => act("snooze", chosen())
    };

    /** What is picked; if nothing is, the ticket one stands on. */
    function chosen() {
        return picked().length > 0 ? picked() : [current()].filter(Boolean);
    }

    function isTyping(target) {
        return target.isContentEditable || target.matches("select, textarea, input:not([type=checkbox])") || Boolean(target.closest(".aui-layer"));
    }

    function onKey(event) {
        const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
        const arrow = event.key.startsWith("Arrow");
        // Arrows scroll the page until one stands on a ticket.
        if (modified || isTyping(event.target) || !Object.hasOwn(keys, event.key) || arrow && !current()) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        keys[event.key]();
    }

    AJS.toInit(() => {
        inbox = document.getElementById("milepost-inbox");
        if (!inbox) {
            return;
        }
        document.addEventListener("click", onClick);
        document.addEventListener("keydown", onKey);
        inbox.addEventListener("change", showPicked);
        showPicked();
    });
}());
