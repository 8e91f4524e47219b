package app.throughline.cli;

import app.throughline.model.Placement;
import app.throughline.time.IsoTime;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times as the trees of plain values that the commands print as JSON. */
final class TimeTree {
  private TimeTree() {}

  /** A stated time. */
  static Map<String, @Nullable Object> of(When when) {
    ZoneId zone = when.zone();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("text", when.text());
    tree.put("kind", word(when.kind()));
    tree.put("start", bounds(when.start(), zone));
    tree.put("end", boundsOrNull(when.end(), zone));
    tree.put("best", instantOrNull(when.best(), zone));
    tree.put("approximate", when.approximate());
    tree.put("uncertain", when.uncertain());
    tree.put("hard", when.hard());
    tree.put("precision", word(when.precision()));
    tree.put("zone", zone.getId());
    tree.put("zoneStated", when.zoneStated());
    return tree;
  }

  /** A derived one, told in a zone. */
  static Map<String, @Nullable Object> of(Placement placement, ZoneId zone) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("start", bounds(placement.start(), zone));
    tree.put("end", boundsOrNull(placement.end(), zone));
    tree.put("best", instantOrNull(placement.best(), zone));
    tree.put("derived", placement.derived());
    tree.put("soft", placement.soft());
    return tree;
  }

  /** A constant as the JSON form of a case writes it too: {@code part of day}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, String> bounds(TimeBounds bounds, ZoneId zone) {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("earliest", IsoTime.format(bounds.earliest(), zone));
    tree.put("latest", IsoTime.format(bounds.latest(), zone));
    return tree;
  }

  private static @Nullable Map<String, String> boundsOrNull(
      @Nullable TimeBounds bounds, ZoneId zone) {
    return bounds == null ? null : bounds(bounds, zone);
  }

  private static @Nullable String instantOrNull(@Nullable Long millis, ZoneId zone) {
    return millis == null ? null : IsoTime.format(millis, zone);
  }
}
