package org.khorgos.record.timeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khorgos.format.Provenance;

/**
 * A network in <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML</a>, as
 * Gephi, yEd and NetworkX read it.
 */
final class GraphMl {

  static final String MEDIA_TYPE = "application/graphml+xml";
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] of(Network network, Provenance provenance) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new GraphMl(xml).write(network, provenance);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Network network, Provenance provenance) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("desc");
    xml.writeCharacters(provenance.citation());
    xml.writeEndElement();
    key("label", "node", "string");
    key("kind", "node", "string");
    key("country", "node", "string");
    key("records", "node", "long");
    key("weight", "edge", "double");
    var datasets = new TreeMap<String, Long>();
    network.links().forEach(link -> datasets.putAll(link.byDataset()));
    for (String dataset : datasets.keySet()) {
      key(dataset, "edge", "long");
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    for (Network.Node node : network.nodes()) {
      write(node);
    }
    for (Network.Link link : network.links()) {
      write(link);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void key(String name, String of, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void write(Network.Node node) throws XMLStreamException {
    xml.writeStartElement("node");
    xml.writeAttribute("id", node.id());
    data("label", node.name());
    data("kind", node.kind());
    if (node.country() != null) {
      data("country", node.country());
    }
    data("records", String.valueOf(node.records()));
    xml.writeEndElement();
  }

  private void write(Network.Link link) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("source", link.source());
    xml.writeAttribute("target", link.target());
    data("weight", String.valueOf(link.weight()));
    for (Map.Entry<String, Long> dataset : link.byDataset().entrySet()) {
      data(dataset.getKey(), String.valueOf(dataset.getValue()));
    }
    xml.writeEndElement();
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
