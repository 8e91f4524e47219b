package app.throughline.exchange;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseRecord;
import app.throughline.model.EntityId;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.RecordId;
import app.throughline.model.RowStyle;
import app.throughline.model.RowStyleId;
import app.throughline.model.SavedView;
import app.throughline.model.SourceId;
import app.throughline.model.ViewId;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads saved views, eras and the styles of rows from their JSON text. */
final class ViewsJsonReader {
  private static final Set<String> VIEW =
      Set.of(
          "name",
          "start",
          "end",
          "order",
          "grouping",
          "hiddenLanes",
          "hiddenStatuses",
          "people",
          "places",
          "organisations",
          "tags",
          "sources",
          "from",
          "to",
          "conflictsOnly",
          "undatedOnly",
          "words",
          "hiddenRows",
          "collapsedRows");
  private static final Set<String> ERA = Set.of("name", "start", "end", "color");
  private static final Set<String> ROW = Set.of("row", "order", "color");
  private static final String DEFAULT_COLOR = "#7f7f7f";

  private final ZoneId zone;
  private final References<LaneId> lanes;
  private final References<EntityId> entities;
  private final References<SourceId> sources;

  ViewsJsonReader(
      ZoneId zone,
      References<LaneId> lanes,
      References<EntityId> entities,
      References<SourceId> sources) {
    this.zone = zone;
    this.lanes = lanes;
    this.entities = entities;
    this.sources = sources;
  }

  /** Reads what the root has of them, in the order in which they are written. */
  void read(JsonItem root, Sequence sequence, BiConsumer<JsonItem, CaseRecord> keep) {
    root.list("views").forEach(item -> keep.accept(item, view(item, sequence)));
    root.list("eras").forEach(item -> keep.accept(item, era(item, sequence)));
    root.list("rows").forEach(item -> keep.accept(item, row(item, sequence)));
  }

  private SavedView view(JsonItem item, Sequence sequence) {
    item.withFields(VIEW);
    return new SavedView(
        new ViewId(sequence.next()),
        item.required("name").text(),
        WhenJson.instant(item.required("start"), zone),
        WhenJson.instant(item.required("end"), zone),
        new Arrangement(
            item.constant("grouping", Grouping.LANE),
            filter(item),
            all(item, "hiddenRows", this::rowKey),
            all(item, "collapsedRows", this::rowKey)),
        item.integer("order", 0));
  }

  private EventFilter filter(JsonItem item) {
    return new EventFilter(
        all(item, "hiddenLanes", lanes::get),
        all(item, "hiddenStatuses", status -> status.constant(EventStatus.class)),
        all(item, "people", entities::get),
        all(item, "places", entities::get),
        all(item, "organisations", entities::get),
        all(item, "tags", JsonItem::text),
        all(item, "sources", sources::get),
        instant(item.optional("from"), Long.MIN_VALUE),
        instant(item.optional("to"), Long.MAX_VALUE),
        item.flag("conflictsOnly", false),
        item.flag("undatedOnly", false),
        item.text("words"));
  }

  private Era era(JsonItem item, Sequence sequence) {
    item.withFields(ERA);
    long start = WhenJson.instant(item.required("start"), zone);
    long end = instant(item.optional("end"), start);
    if (end < start) {
      throw item.required("end").bad("json.era.order");
    }
    String color = Objects.requireNonNullElse(CaseJsonReader.color(item), DEFAULT_COLOR);
    return new Era(new EraId(sequence.next()), item.required("name").text(), start, end, color);
  }

  private RowStyle row(JsonItem item, Sequence sequence) {
    item.withFields(ROW);
    return new RowStyle(
        new RowStyleId(sequence.next()),
        rowKey(item.required("row")),
        item.integer("order", 0),
        CaseJsonReader.color(item));
  }

  /** A row's key with the number of its record in place of the record's key in the text. */
  private String rowKey(JsonItem item) {
    String text = item.text();
    int colon = text.indexOf(':');
    String what = text.substring(0, colon + 1);
    String key = text.substring(colon + 1);
    if (key.isEmpty()) {
      return text;
    }
    RecordId id =
        switch (what) {
          case "lane:" -> lanes.named(key, item);
          case "person:", "place:", "organisation:" -> entities.named(key, item);
          case "source:" -> sources.named(key, item);
          default -> null;
        };
    return id == null ? text : what + id.value();
  }

  private long instant(@Nullable JsonItem item, long otherwise) {
    return item == null ? otherwise : WhenJson.instant(item, zone);
  }

  private static <V> Set<V> all(JsonItem item, String field, Function<JsonItem, V> read) {
    Set<V> values = new HashSet<>();
    item.list(field).forEach(value -> values.add(read.apply(value)));
    return values;
  }
}
