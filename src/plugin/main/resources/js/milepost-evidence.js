/** The dialogs of evidence: record what shows progress, say it anew, take it back. Each takes a function to call when it is done. */
(function () {
    "use strict";

    const Milepost = window.Milepost;
    const rest = Milepost.rest;
    const element = Milepost.element;

    /** More than so many earlier uses of a ticket are counted, not listed. */
    const LISTED = 4;

    /** What each kind is asked for beside its words. */
    const ASKED = {
        TICKET: ["ticket", "link"],
        CERTIFICATE: ["name", "issuer", "expires", "url"],
        LINK: ["url"],
        EVENT: ["url"]
    };
    const OF_SOME_KINDS = new Set(Object.values(ASKED).flat());

    /** Goals and their milestones as options, grouped by goal; if none is preferred, the one that was chosen last. @param preferred "GOAL:1" */
    function targetOptions(goals, preferred) {
        const option = (kind, item, text) => {
            const value = kind + ":" + item.id;
            return {value: value, text: text, selected: preferred ? preferred === value : item.last};
        };
        return goals.map((goal) => ({
            text: goal.title,
            options: [option("GOAL", goal, AJS.I18n.getText("milepost.dialog.evidence.item.goal", goal.title))]
                .concat(goal.milestones.map((milestone) => option("MILESTONE", milestone, milestone.title)))
        }));
    }

    /** What a chosen option of {@link targetOptions} stands for. */
    function itemOf(value) {
        const [kind, id] = value.split(":");
        return {kind: kind, id: Number(id)};
    }

    /** Stays until it is closed: it shows the way on. */
    function noTargets() {
        const way = element("a", {href: AJS.contextPath() + "/plugins/servlet/milepost/career"}, AJS.I18n.getText("milepost.notice.open"));
        AJS.flag({
            type: "info",
            close: "manual",
            title: AJS.I18n.getText("milepost.dialog.evidence.none"),
            body: element("p", {}, AJS.I18n.getText("milepost.dialog.evidence.none.text")).outerHTML + way.outerHTML
        });
    }

    const kindField = () => ({name: "kind", type: "radio", label: AJS.I18n.getText("milepost.dialog.evidence.kind"), options: [
        {value: "TICKET", text: AJS.I18n.getText("milepost.dialog.evidence.kind.ticket"), selected: true},
        {value: "CERTIFICATE", text: AJS.I18n.getText("milepost.dialog.evidence.kind.certificate")},
        {value: "LINK", text: AJS.I18n.getText("milepost.dialog.evidence.kind.link")},
        {value: "EVENT", text: AJS.I18n.getText("milepost.dialog.evidence.kind.event")}
    ]});
    const ticketField = () => ({name: "ticket", type: "text", required: true, label: AJS.I18n.getText("milepost.dialog.evidence.ticket"),
        help: AJS.I18n.getText("milepost.dialog.evidence.ticket.help")});
    const linkField = () => ({name: "link", type: "checkbox", label: AJS.I18n.getText("milepost.dialog.evidence.link"),
        help: AJS.I18n.getText("milepost.dialog.evidence.link.warning")});

    /** What can be said of any piece, and said anew later. @param kept what to begin with, by field */
    function statementFields(options, kept) {
        return [
            {name: "name", type: "text", required: true, value: kept.name, label: AJS.I18n.getText("milepost.dialog.evidence.name")},
            {name: "issuer", type: "text", value: kept.issuer, label: AJS.I18n.getText("milepost.dialog.evidence.issuer")},
            {name: "url", type: "text", inputmode: "url", value: kept.url, label: AJS.I18n.getText("milepost.dialog.evidence.url"),
                help: AJS.I18n.getText("milepost.dialog.evidence.url.help")},
            {name: "item", type: "select", required: true, options: options, label: AJS.I18n.getText("milepost.dialog.evidence.item")},
            {name: "claim", type: "textarea", value: kept.claim, label: AJS.I18n.getText("milepost.dialog.evidence.claim")},
            {name: "impact", type: "textarea", value: kept.impact, label: AJS.I18n.getText("milepost.dialog.evidence.impact")},
            {name: "day", type: "date", required: Boolean(kept.day), value: kept.day, label: AJS.I18n.getText("milepost.dialog.evidence.day")},
            {name: "expires", type: "date", value: kept.expires, label: AJS.I18n.getText("milepost.dialog.evidence.expires"),
                help: AJS.I18n.getText("milepost.dialog.evidence.expires.help")},
            {name: "proof", type: "checkbox", checked: kept.proof, label: AJS.I18n.getText("milepost.dialog.evidence.proof"),
                help: AJS.I18n.getText("milepost.dialog.evidence.proof.help")}
        ];
    }

    /** The form asks for what the kind and the chosen item have, and for nothing else. @return brings it up to date after a change by script */
    function askByKind(form, fields, kind) {
        const named = (name) => fields.find((field) => field.name === name);
        const describe = (name, text) => {
            Milepost.form.fieldOf(form, name).querySelector(".description").textContent = text;
        };
        const update = () => {
            const now = kind(Milepost.form.valuesOf(form));
            fields.forEach((field) => {
                const other = OF_SOME_KINDS.has(field.name) && !ASKED[now].includes(field.name);
                const unprovable = field.name === "proof" && !form.querySelector("[name=item]").value.startsWith("MILESTONE:");
                Milepost.form.fieldOf(form, field.name).hidden = other || unprovable;
            });
            Milepost.form.require(form, named("url"), now === "LINK");
            Milepost.form.require(form, named("claim"), now !== "CERTIFICATE");
            describe("claim", now === "CERTIFICATE" ? AJS.I18n.getText("milepost.dialog.evidence.claim.certificate") : AJS.I18n.getText("milepost.dialog.evidence.claim.help"));
            describe("day", named("day").required ? "" : now === "TICKET" ? AJS.I18n.getText("milepost.dialog.evidence.day.ticket") : AJS.I18n.getText("milepost.dialog.evidence.day.help"));
        };
        form.addEventListener("change", update);
        update();
        return update;
    }

    /** What is asked for now, as REST takes it. An empty date means: no date. */
    function statementOf(form, kind, values) {
        const asked = (name) => Milepost.form.fieldOf(form, name).hidden ? "" : values[name];
        return {
            item: itemOf(values.item), claim: values.claim, impact: values.impact, day: values.day || null, url: asked("url"), name: asked("name"),
            issuer: asked("issuer"), expires: asked("expires") || null, proof: Boolean(asked("proof"))
        };
    }

    /** Where a piece stands, with its goal. */
    function place(piece) {
        return piece.item.kind === "MILESTONE" ? AJS.I18n.getText("milepost.dialog.evidence.place", piece.goal.title, piece.item.title) : piece.goal.title;
    }

    /** What a ticket was used for before: nothing stands against using it again, for something else. */
    function usedBefore(pieces) {
        if (pieces.length === 0) {
            return [];
        }
        const more = pieces.length - LISTED;
        const listed = pieces.slice(0, LISTED).map((piece) => element("li", {dir: "auto"}, place(piece), element("span", {class: "milepost-subtle milepost-short"}, piece.claim)));
        return [element("div", {class: "aui-message aui-message-info milepost-message milepost-used"},
            element("p", {class: "title"}, element("strong", {}, AJS.I18n.getText("milepost.dialog.evidence.used"))),
            element("ul", {}, ...listed, ...(more > 0 ? [element("li", {}, AJS.I18n.getText("milepost.dialog.evidence.used.more", more))] : [])))];
    }

    function openRecord(subject, goals, earlier, done) {
        const kind = (values) => subject.ticket ? "TICKET" : values.kind;
        const statement = statementFields(targetOptions(goals, subject.preferred), {proof: subject.proof});
        const fields = subject.ticket ? [...statement, linkField()] : [kindField(), ticketField(), ...statement, linkField()];
        fields.find((field) => field.name === (subject.ticket ? "claim" : "ticket")).autofocus = true;
        const opened = Milepost.form.dialog({
            name: "evidence",
            title: titleOf(subject),
            intro: subject.ticket ? [Milepost.dialogs.about(subject.shown || subject.ticket), ...usedBefore(earlier)] : [],
            fields: fields,
            submit: subject.ticket ? AJS.I18n.getText("milepost.dialog.evidence.submit") : AJS.I18n.getText("milepost.dialog.evidence.add"),
            send: (values) => rest.post("evidence", {
                ...statementOf(opened.form, kind(values), values), kind: kind(values),
                ...(kind(values) === "TICKET" ? {ticket: subject.ticket || values.ticket, link: values.link} : {})
            }),
            done: (answer) => done(answer && answer.link ? AJS.I18n.getText("milepost.dialog.evidence.unlinked") : AJS.I18n.getText("milepost.dialog.evidence.done"))
        });
        askByKind(opened.form, fields, kind);
    }

    function titleOf(subject) {
        if (subject.ticket) {
            return AJS.I18n.getText("milepost.dialog.evidence.title");
        }
        return subject.proof ? AJS.I18n.getText("milepost.dialog.evidence.title.proof") : AJS.I18n.getText("milepost.dialog.evidence.title.add");
    }

    /**
     * @param subject {ticket: key or id, absent to ask for what it rests on; shown: the ticket's name for people; goal: id of the goal to stay in,
     *        reached milestones too, absent for all open ones; preferred: "GOAL:1"; proof: whether it is to prove its milestone}
     */
    function record(subject, done) {
        const ticket = subject.ticket && encodeURIComponent(subject.ticket);
        const goals = subject.goal ? rest.get("goals/" + subject.goal).then((goal) => [goal]) : rest.get("evidence/targets" + (ticket ? "?issue=" + ticket : ""));
        const earlier = ticket ? rest.get("evidence?own=true&ticket=" + ticket) : [];
        Promise.all([goals, earlier]).then(([found, pieces]) => found.length === 0 ? noTargets() : openRecord(subject, found, pieces, done), Milepost.say);
    }

    /** A piece as its form holds it. */
    function heldBy(piece) {
        const text = (value) => value || "";
        return {
            item: piece.item.kind + ":" + piece.item.id, claim: text(piece.claim), impact: text(piece.impact), day: text(piece.day), url: text(piece.url),
            name: text(piece.name), issuer: text(piece.issuer), expires: text(piece.expires), proof: piece.proof
        };
    }

    function restsOn(piece) {
        if (piece.kind !== "TICKET") {
            return [];
        }
        return [Milepost.dialogs.about(piece.ticket ? piece.ticket.key + " " + piece.ticket.summary : piece.formerTicketKey || AJS.I18n.getText("milepost.evidence.hidden"))];
    }

    /** A value in words. */
    function words(field, value, options) {
        if (field.type === "checkbox") {
            return value ? AJS.I18n.getText("milepost.part.yes") : AJS.I18n.getText("milepost.part.no");
        }
        if (field.type === "select") {
            return options.flatMap((group) => group.options).filter((option) => option.value === value).map((option) => option.text).join("");
        }
        return (field.type === "date" ? Milepost.dayText(value) : value) || AJS.I18n.getText("milepost.part.now.empty");
    }

    function openEdit(piece, goal, done) {
        let version = piece.version;
        let before = heldBy(piece);
        const options = targetOptions([goal], before.item);
        // A ticket may have been given the address of a page by REST: an edit must not lose it.
        const fields = statementFields(options, before).filter((field) => !OF_SOME_KINDS.has(field.name) || ASKED[piece.kind].includes(field.name) || field.name === "url");
        fields.find((field) => field.name === "claim").autofocus = true;
        const kind = () => piece.kind;
        const opened = Milepost.form.dialog({
            name: "evidence-edit",
            title: AJS.I18n.getText("milepost.dialog.evidence.title.edit"),
            intro: restsOn(piece),
            fields: fields,
            submit: AJS.I18n.getText("milepost.save"),
            send: (values) => rest.put("evidence/" + piece.id, {...before, ...values, item: itemOf(values.item), day: values.day || null, expires: values.expires || null,
                proof: values.proof && values.item.startsWith("MILESTONE:"), version: version}),
            reload: (problem) => Promise.resolve(problem.current || rest.get("evidence/" + piece.id)).then((found) => {
                const now = heldBy(found);
                Milepost.form.catchUp(opened.form, fields, before, now, (field, value) => words(field, value, options));
                version = found.version;
                before = now;
                update();
            }),
            done: () => done(AJS.I18n.getText("milepost.part.saved"))
        });
        const update = askByKind(opened.form, fields, kind);
    }

    /** @param id of one's own piece */
    function edit(id, done) {
        rest.get("evidence/" + id).then((piece) => rest.get("goals/" + piece.goal.id).then((goal) => openEdit(piece, goal, done))).catch(Milepost.say);
    }

    /** @param id of one's own piece */
    function withdraw(id, done) {
        rest.get("evidence/" + id).then((piece) => {
            let version = piece.version;
            const claim = Milepost.dialogs.about(piece.claim);
            Milepost.form.dialog({
                name: "withdraw",
                size: "small",
                title: AJS.I18n.getText("milepost.dialog.withdraw.title"),
                intro: [claim, element("p", {}, piece.kind === "TICKET" ? AJS.I18n.getText("milepost.dialog.withdraw.text") : AJS.I18n.getText("milepost.dialog.withdraw.text.other"))],
                fields: [],
                submit: AJS.I18n.getText("milepost.dialog.withdraw.submit"),
                send: () => rest.remove("evidence/" + id + "?version=" + version),
                reload: (problem) => Promise.resolve(problem.current || rest.get("evidence/" + id)).then((found) => {
                    version = found.version;
                    claim.textContent = found.claim;
                }),
                done: () => done(AJS.I18n.getText("milepost.dialog.withdraw.done"))
            });
        }, Milepost.say);
    }

    Milepost.evidence = {targetOptions: targetOptions, itemOf: itemOf, record: record, edit: edit, withdraw: withdraw};
}());
