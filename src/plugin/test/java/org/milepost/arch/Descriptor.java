package org.milepost.arch;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The plugin's descriptor as it stands in the repository. */
final class Descriptor {

    private final Document document;

    private Descriptor(Document document) {
        this.document = document;
    }

    static Descriptor read() {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("../../atlassian-plugin.xml")));
        } catch (Exception e) {
            throw new IllegalStateException("the descriptor can't be read", e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The text of each element of this name. */
    List<String> texts(String name) {
        return elements(name).stream().map(element -> element.getTextContent().strip()).toList();
    }

    /** The values of all attributes that name a key: of a module, or of a text. */
    Set<String> keys() {
        Set<String> values = new TreeSet<>();
        for (Element element : elements("*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.item(i).getNodeName().contains("key")) {
                    values.add(attributes.item(i).getNodeValue());
                }
            }
        }
        return values;
    }
}
