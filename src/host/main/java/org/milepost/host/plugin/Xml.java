package org.milepost.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An element of the descriptor, without comments and white space.
 *
 * @param name       the element's name
 * @param attributes its attributes
 * @param text       its own text, stripped
 * @param children   its child elements
 */
public record Xml(String name, Map<String, String> attributes, String text, List<Xml> children) {

    /** The root element of a document; document types are refused, as they could name files and addresses. */
    static Xml read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser", e);
        } catch (SAXException e) {
            throw new PluginRefused("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
    }

    private static Xml of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        List<Xml> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new Xml(element.getTagName(), attributes, text.toString().strip(), children);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    public String attribute(String attribute, String fallback) {
        return attributes.getOrDefault(attribute, fallback);
    }

    /**
     * An attribute that must be there.
     *
     * @throws PluginRefused if it is not
     */
    public String required(String attribute) {
        return attribute(attribute).filter(value -> !value.isBlank())
                .orElseThrow(() -> new PluginRefused("<" + name + " key=\"" + attribute("key", "") + "\"> lacks the attribute " + attribute));
    }

    public List<Xml> children(String child) {
        return children.stream().filter(c -> c.name().equals(child)).toList();
    }

    public Optional<Xml> child(String child) {
        return children.stream().filter(c -> c.name().equals(child)).findFirst();
    }

    /** The {@code <param name="..." value="..."/>} or {@code <param name="...">...</param>} elements. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        children("param").forEach(p -> parameters.put(p.required("name"), p.attribute("value", p.text())));
        return parameters;
    }
}
