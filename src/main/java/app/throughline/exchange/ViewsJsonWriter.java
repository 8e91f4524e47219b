package app.throughline.exchange;

import app.throughline.model.EntityId;
import app.throughline.model.Era;
import app.throughline.model.EventFilter;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.RecordId;
import app.throughline.model.RowStyle;
import app.throughline.model.SavedView;
import app.throughline.model.SourceId;
import app.throughline.time.IsoTime;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes saved views, eras and the styles of rows as JSON text. */
final class ViewsJsonWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ZoneId zone;
  private final Map<RecordId, String> keys;

  /**
   * A writer for a case.
   *
   * @param keys of the records that a view can name; one that is gone is left out
   */
  ViewsJsonWriter(ZoneId zone, Map<RecordId, String> keys) {
    this.zone = zone;
    this.keys = keys;
  }

  ObjectNode view(SavedView view) {
    ObjectNode node = NODES.objectNode();
    node.put("name", view.name());
    node.put("start", IsoTime.format(view.startMillis(), zone));
    node.put("end", IsoTime.format(view.endMillis(), zone));
    if (view.order() != 0) {
      node.put("order", view.order());
    }
    if (view.arrangement().grouping() != Grouping.LANE) {
      node.put("grouping", JsonItem.word(view.arrangement().grouping()));
    }
    filter(node, view.arrangement().filter());
    words(node, "hiddenRows", rowKeys(view.arrangement().hiddenRows()));
    words(node, "collapsedRows", rowKeys(view.arrangement().collapsedRows()));
    return node;
  }

  ObjectNode era(Era era) {
    ObjectNode node = NODES.objectNode();
    node.put("name", era.name());
    node.put("start", IsoTime.format(era.startMillis(), zone));
    if (!era.isMarker()) {
      node.put("end", IsoTime.format(era.endMillis(), zone));
    }
    return node.put("color", era.color());
  }

  ObjectNode row(RowStyle style) {
    ObjectNode node = NODES.objectNode();
    node.put("row", Objects.requireNonNullElse(rowKey(style.row()), style.row()));
    node.put("order", style.order());
    if (style.color() != null) {
      node.put("color", style.color());
    }
    return node;
  }

  private void filter(ObjectNode node, EventFilter filter) {
    words(node, "hiddenLanes", keys(filter.hiddenLanes()));
    words(node, "hiddenStatuses", filter.hiddenStatuses().stream().sorted().map(JsonItem::word));
    words(node, "people", keys(filter.people()));
    words(node, "places", keys(filter.places()));
    words(node, "organisations", keys(filter.organisations()));
    words(node, "tags", filter.tags().stream().sorted());
    words(node, "sources", keys(filter.sources()));
    if (filter.fromMillis() != Long.MIN_VALUE) {
      node.put("from", IsoTime.format(filter.fromMillis(), zone));
    }
    if (filter.toMillis() != Long.MAX_VALUE) {
      node.put("to", IsoTime.format(filter.toMillis(), zone));
    }
    if (filter.conflictsOnly()) {
      node.put("conflictsOnly", true);
    }
    if (filter.undatedOnly()) {
      node.put("undatedOnly", true);
    }
    if (!filter.words().isEmpty()) {
      node.put("words", filter.words());
    }
  }

  private Stream<String> keys(Collection<? extends RecordId> ids) {
    return ids.stream().map(keys::get).filter(Objects::nonNull).sorted();
  }

  private Stream<String> rowKeys(Collection<String> rows) {
    return rows.stream().map(this::rowKey).filter(Objects::nonNull).sorted();
  }

  /** A row's key with its record's key in the text in place of the number; null if it is gone. */
  private @Nullable String rowKey(String row) {
    int colon = row.indexOf(':');
    String what = row.substring(0, colon + 1);
    String number = row.substring(colon + 1);
    if (number.isEmpty()) {
      return row;
    }
    RecordId id =
        switch (what) {
          case "lane:" -> new LaneId(Long.parseLong(number));
          case "person:", "place:", "organisation:" -> new EntityId(Long.parseLong(number));
          case "source:" -> new SourceId(Long.parseLong(number));
          default -> null;
        };
    String key = id == null ? number : keys.get(id);
    return key == null ? null : what + key;
  }

  private static void words(ObjectNode node, String field, Stream<String> words) {
    ArrayNode array = NODES.arrayNode();
    words.forEach(array::add);
    if (!array.isEmpty()) {
      node.set(field, array);
    }
  }
}
