package app.throughline.exchange;

import app.throughline.time.IsoTime;
import app.throughline.time.Precision;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time in the JSON text: a phrase; or {@code {text, as, zone}}, the words of the source and a
 * phrase to read in their place; or {@code {text, start, end, …}}, the words and their bounds.
 *
 * <p>Phrases are read day first (13/06), whatever the language of the computer, so that a text
 * means the same everywhere.
 */
final class WhenJson {
  private static final Set<String> FIELDS =
      Set.of(
          "text",
          "as",
          "start",
          "end",
          "best",
          "approximate",
          "uncertain",
          "hard",
          "precision",
          "zone",
          "zoneStated");
  private static final Set<String> PHRASE_FIELDS = Set.of("text", "as", "zone");
  private static final Set<String> LIMITS = Set.of("earliest", "latest");

  private final ZoneId caseZone;
  private final @Nullable LocalDate reference;

  WhenJson(ZoneId caseZone, @Nullable LocalDate reference) {
    this.caseZone = caseZone;
    this.reference = reference;
  }

  /** A time, and what its words say of other events. */
  record Timed(When when, List<RelativeClause> clauses) {}

  /** Reads a time; {@code null} stands for none. */
  Timed read(@Nullable JsonItem item) {
    if (item == null) {
      return new Timed(When.UNDATED, List.of());
    }
    if (!item.isObject()) {
      return phrase(item, item.text(), caseZone);
    }
    item.withFields(FIELDS);
    JsonItem zoneItem = item.optional("zone");
    ZoneId stated = zoneItem == null ? null : zone(zoneItem);
    JsonItem as = item.optional("as");
    if (as == null) {
      return new Timed(bounds(item, stated), List.of());
    }
    if (item.optional("start") != null || item.optional("end") != null) {
      throw as.bad("json.when.both");
    }
    item.withFields(PHRASE_FIELDS);
    Timed read = phrase(as, as.text(), stated == null ? caseZone : stated);
    When when = read.when().withText(item.required("text").text());
    return new Timed(stated == null ? when : when.withZone(stated, true), read.clauses());
  }

  private Timed phrase(JsonItem item, String text, ZoneId zone) {
    TimeReading reading = reader(zone).read(text).settled();
    if (reading instanceof TimeReading.Stated stated) {
      return new Timed(stated.when(), List.of());
    }
    if (reading instanceof TimeReading.Relative relative) {
      return new Timed(relative.stated(), relative.clauses());
    }
    String reason = reading instanceof TimeReading.NotUnderstood unread ? unread.reason() : "";
    boolean sentence = reason.endsWith(".");
    throw item.bad(
        "json.when.unread", text, sentence ? reason.substring(0, reason.length() - 1) : reason);
  }

  private TimeReader reader(ZoneId zone) {
    return new TimeReader(new TimeContext(zone, reference, Locale.UK));
  }

  private When bounds(JsonItem item, @Nullable ZoneId stated) {
    ZoneId zone = stated == null ? caseZone : stated;
    TimeBounds start = limits(item.optional("start"), zone);
    JsonItem end = item.optional("end");
    JsonItem best = item.optional("best");
    try {
      return new When(
          start == null ? TimeBounds.UNKNOWN : start,
          limits(end, zone),
          best == null ? null : (Long) instant(best, zone),
          item.flag("approximate", false),
          item.flag("uncertain", false),
          item.flag("hard", true),
          item.constant("precision", Precision.COARSE),
          zone,
          item.flag("zoneStated", stated != null),
          item.text("text"));
    } catch (IllegalArgumentException e) {
      throw item.bad("json.impossible", String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable TimeBounds limits(@Nullable JsonItem item, ZoneId zone) {
    if (item == null) {
      return null;
    }
    item.withFields(LIMITS);
    JsonItem earliest = item.optional("earliest");
    JsonItem latest = item.optional("latest");
    try {
      return new TimeBounds(
          earliest == null ? TimeBounds.PAST : instant(earliest, zone),
          latest == null ? TimeBounds.FUTURE : instant(latest, zone));
    } catch (IllegalArgumentException e) {
      throw item.bad("json.impossible", String.valueOf(e.getMessage()));
    }
  }

  /** Reads an instant: ISO 8601, {@code -inf} or {@code +inf}. */
  static long instant(JsonItem item, ZoneId zone) {
    try {
      return IsoTime.parse(item.text(), zone);
    } catch (IllegalArgumentException e) {
      throw item.bad("json.instant", item.text());
    }
  }

  /** Reads a zone. */
  static ZoneId zone(JsonItem item) {
    try {
      return ZoneId.of(item.text());
    } catch (java.time.DateTimeException e) {
      throw item.bad("json.zone", item.text());
    }
  }

  /** Writes a time so that {@link #read} gives exactly it; null for {@link When#UNDATED}. */
  @Nullable JsonNode write(When when) {
    if (when.equals(When.UNDATED)) {
      return null;
    }
    boolean readsBack =
        reader(caseZone).read(when.text()) instanceof TimeReading.Stated stated
            && stated.when().equals(when);
    return readsBack ? TextNode.valueOf(when.text()) : explicit(when);
  }

  private ObjectNode explicit(When when) {
    ZoneId zone = when.zone();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", when.text());
    if (!when.start().isUnknown()) {
      node.set("start", limits(when.start(), zone));
    }
    TimeBounds end = when.end();
    if (end != null) {
      node.set("end", limits(end, zone));
    }
    Long best = when.best();
    if (best != null) {
      node.put("best", IsoTime.format(best, zone));
    }
    flag(node, "approximate", when.approximate(), false);
    flag(node, "uncertain", when.uncertain(), false);
    flag(node, "hard", when.hard(), true);
    if (when.precision() != Precision.COARSE) {
      node.put("precision", JsonItem.word(when.precision()));
    }
    boolean named = when.zoneStated() || !zone.equals(caseZone);
    if (named) {
      node.put("zone", zone.getId());
      flag(node, "zoneStated", when.zoneStated(), true);
    }
    return node;
  }

  private static ObjectNode limits(TimeBounds bounds, ZoneId zone) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (bounds.earliest() != TimeBounds.PAST) {
      node.put("earliest", IsoTime.format(bounds.earliest(), zone));
    }
    if (bounds.latest() != TimeBounds.FUTURE) {
      node.put("latest", IsoTime.format(bounds.latest(), zone));
    }
    return node;
  }

  private static void flag(ObjectNode node, String field, boolean value, boolean otherwise) {
    if (value != otherwise) {
      node.put(field, value);
    }
  }
}
