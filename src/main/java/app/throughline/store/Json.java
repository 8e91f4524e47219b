package app.throughline.store;

import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON in the case file: lists of texts, and the changes of a row of the history.
 *
 * <p>A change is {@code {"table": …, "before": {…}, "after": {…}}}. A record is an object of its
 * table's columns, those without a value left out; so the history reads like the tables, and needs
 * no names of Java classes.
 */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private Json() {}

  /** A list of texts as JSON. */
  static String list(List<String> texts) {
    return write(MAPPER.valueToTree(texts));
  }

  /**
   * A list of texts from JSON.
   *
   * @throws IllegalArgumentException if it is none
   */
  static List<String> list(String json) {
    if (json.equals("[]")) {
      return List.of();
    }
    try {
      return MAPPER.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list of texts", e);
    }
  }

  /** The changes of an edit as JSON. */
  static String changes(Edit edit) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Change change : edit.changes()) {
      CaseRecord known = change.after() == null ? change.before() : change.after();
      if (known != null) {
        ObjectNode node = array.addObject();
        node.put("table", RecordTables.of(known).name());
        put(node, "before", change.before());
        put(node, "after", change.after());
      }
    }
    return write(array);
  }

  /**
   * The changes in a row of the history.
   *
   * @throws IllegalArgumentException if the JSON is not what {@link #changes(Edit)} writes
   */
  static List<Change> changes(String json) {
    try {
      List<Change> changes = new ArrayList<>();
      for (JsonNode node : MAPPER.readTree(json)) {
        RecordTable<?> table = RecordTables.named(node.path("table").asText());
        changes.add(
            new Change(record(table, node.get("before")), record(table, node.get("after"))));
      }
      return changes;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no list of changes", e);
    }
  }

  private static void put(ObjectNode node, String field, @Nullable CaseRecord record) {
    if (record == null) {
      return;
    }
    RecordTable<?> table = RecordTables.of(record);
    ObjectNode object = node.putObject(field);
    List<String> names = table.columnNames();
    @Nullable Object[] values = table.values(record);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        object.set(names.get(i), MAPPER.valueToTree(values[i]));
      }
    }
  }

  private static @Nullable CaseRecord record(RecordTable<?> table, @Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    Map<String, Object> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      values.put(field.getKey(), value.isNumber() ? value.numberValue() : value.textValue());
    }
    return table.read(new Row(values));
  }

  private static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
