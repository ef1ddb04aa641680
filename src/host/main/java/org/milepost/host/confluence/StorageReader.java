package org.milepost.host.confluence;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.UserDirectory;

/**
 * Turns storage format into HTML, one macro after the other in the order of the page. Storage format is XHTML without a
 * root, with the undeclared prefixes {@code ac} and {@code ri} and HTML's named characters. Elements and attributes that
 * are not in {@link StorageHtml} are left out, their text stays: so no page can bring a script.
 */
final class StorageReader {

    private static final String MACROS = "http://atlassian.com/content";
    private static final String RESOURCES = "http://atlassian.com/resource/identifier";
    private static final XMLInputFactory FACTORY = factory();

    private final Function<MacroCall, String> macros;
    private final UserDirectory people;
    private final XMLStreamReader xml;

    private StorageReader(XMLStreamReader xml, Function<MacroCall, String> macros, UserDirectory people) {
        this.xml = xml;
        this.macros = macros;
        this.people = people;
    }

    /**
     * Renders a body.
     *
     * @param macros      answers the HTML of a macro; called in the order of the page
     * @param people      whom user keys mean
     * @throws StorageProblem when the text is not well-formed
     */
    static String html(String storage, Function<MacroCall, String> macros, UserDirectory people)
            throws StorageProblem {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(
                    new StringReader(StorageHtml.document(storage, MACROS, RESOURCES)));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // up to the root, past the document type
            }
            StringBuilder html = new StringBuilder();
            new StorageReader(xml, macros, people).children(html);
            while (xml.hasNext()) {
                xml.next(); // refuses a text that closes the root itself
            }
            return html.toString();
        } catch (XMLStreamException notWellFormed) {
            throw problem(notWellFormed);
        }
    }

    private static StorageProblem problem(XMLStreamException notWellFormed) {
        int line = notWellFormed.getLocation() == null ? 0
                : notWellFormed.getLocation().getLineNumber() - StorageHtml.LINES_BEFORE;
        String where = line > 0 ? " in line " + line : "";
        return new StorageProblem("The text is not storage format: an element is not closed or a character is not escaped" + where);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Writes everything up to the end of the element that the reader stands on. */
    private void children(StringBuilder html) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(html);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        html.append(StorageHtml.escape(xml.getText()));
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void element(StringBuilder html) throws XMLStreamException {
        String namespace = xml.getNamespaceURI();
        String name = xml.getLocalName();
        if (MACROS.equals(namespace) && name.equals("structured-macro")) {
            html.append(macros.apply(macro()));
        } else if (RESOURCES.equals(namespace)) {
            resource(html);
        } else if (namespace == null && StorageHtml.knows(name)) {
            html.append(StorageHtml.open(name, attribute -> xml.getAttributeValue(null, attribute)));
            children(html);
            html.append(StorageHtml.close(name));
        } else if (namespace == null && StorageHtml.DROPPED.contains(name)) {
            children(new StringBuilder());
        } else {
            children(html);
        }
    }

    private void resource(StringBuilder html) throws XMLStreamException {
        if (xml.getLocalName().equals("page")) {
            String title = value(xml.getAttributeValue(RESOURCES, "content-title"));
            // From the page's own address, whatever the context path is.
            html.append("<a href=\"../display/").append(URLEncoder.encode(value(xml.getAttributeValue(RESOURCES, "space-key")), StandardCharsets.UTF_8)).append('/')
                    .append(URLEncoder.encode(title, StandardCharsets.UTF_8)).append("\">").append(StorageHtml.escape(title)).append("</a>");
        }
        userKey().ifPresent(key -> html.append("<span class=\"confluence-userlink\">")
                .append(StorageHtml.escape(people.byKey(key).map(HostUser::fullName).orElse("Unknown user"))).append("</span>"));
        children(new StringBuilder());
    }

    /** The key in the user element that the reader stands on. */
    private Optional<String> userKey() {
        return Optional.of(xml.getLocalName()).filter("user"::equals).map(user -> xml.getAttributeValue(RESOURCES, "userkey"));
    }

    private MacroCall macro() throws XMLStreamException {
        String name = value(xml.getAttributeValue(MACROS, "name"));
        Map<String, String> parameters = new HashMap<>();
        String plainBody = "";
        StringBuilder richBody = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "parameter" -> parameters.put(value(xml.getAttributeValue(MACROS, "name")), text());
                    case "plain-text-body" -> plainBody = text();
                    case "rich-text-body" -> children(richBody);
                    default -> children(new StringBuilder());
                }
            }
        }
        return new MacroCall(name, parameters, plainBody, richBody.toString());
    }

    /** The text of an element without its markup; a user, which Confluence stores by key, becomes the user's name. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    userKey().flatMap(people::byKey).ifPresent(user -> text.append(user.name()));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(xml.getText());
                default -> { }
            }
        }
        return text.toString();
    }

    private static String value(String attribute) {
        return attribute == null ? "" : attribute;
    }
}
