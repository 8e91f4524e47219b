package app.throughline.cli;

import app.throughline.time.RelativeClause;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of an expression, as the tree of plain values that {@code when --json}
 * prints. Limits are half-open, in local time of one zone: {@code 2016-06-13T20:30:00}, {@code
 * -inf}, {@code +inf}, or {@code unknown} on both sides of what nothing is known of. Distances
 * between events are ISO 8601 durations, and milliseconds; null where there is no limit.
 */
final class ReadingTree {
  private static final String UNKNOWN = "unknown";

  private final ZoneId zone;

  /** Trees with limits in a zone. */
  ReadingTree(ZoneId zone) {
    this.zone = zone;
  }

  /** The tree of a reading. */
  Map<String, @Nullable Object> of(TimeReading reading) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("input", reading.text());
    When when = When.undated(reading.text(), zone);
    String kind = null;
    if (reading instanceof TimeReading.Stated stated) {
      when = stated.when();
    } else if (reading instanceof TimeReading.Relative relative) {
      when = relative.stated();
      kind = "relative";
    }
    tree.put("kind", kind == null ? word(when.kind()) : kind);
    putTime(tree, when);
    if (reading instanceof TimeReading.Relative relative) {
      List<RelativeClause> clauses = relative.clauses();
      boolean hard = clauses.stream().allMatch(RelativeClause::hard);
      boolean about = clauses.stream().anyMatch(c -> !c.hard() && c.bestGapMillis() != null);
      tree.put("hard", when.hard() && hard);
      tree.put("approximate", when.approximate() || about);
      putClauses(tree, clauses);
    }
    TimeReading.Ambiguity open = reading.ambiguity();
    if (open != null) {
      tree.put("note", place(open.from(), open.to(), reading.text(), open.reason()));
      tree.put("alternatives", open.others().stream().map(this::limits).toList());
    }
    if (reading instanceof TimeReading.NotUnderstood unread) {
      tree.put("problem", place(unread.from(), unread.to(), unread.text(), unread.reason()));
    }
    return tree;
  }

  private void putTime(Map<String, @Nullable Object> tree, When when) {
    tree.putAll(limits(when));
    tree.put("best", when.best() == null ? null : local(when.best()));
    tree.put("hard", when.hard());
    tree.put("approximate", when.approximate());
    tree.put("uncertain", when.uncertain());
    tree.put("precision", word(when.precision()));
  }

  private Map<String, @Nullable Object> limits(When when) {
    TimeBounds end = when.end();
    Map<String, String> start = bounds(when.start());
    Map<String, String> last = end == null ? null : bounds(end);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("earliest", start.get("earliest"));
    tree.put("latest", (last == null ? start : last).get("latest"));
    tree.put("start", start);
    tree.put("end", last);
    return tree;
  }

  private Map<String, String> bounds(TimeBounds bounds) {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("earliest", bounds.isUnknown() ? UNKNOWN : local(bounds.earliest()));
    tree.put("latest", bounds.isUnknown() ? UNKNOWN : local(bounds.latest()));
    return tree;
  }

  private String local(long millis) {
    if (millis == TimeBounds.PAST) {
      return "-inf";
    }
    if (millis == TimeBounds.FUTURE) {
      return "+inf";
    }
    LocalDateTime time = Instant.ofEpochMilli(millis).atZone(zone).toLocalDateTime();
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
  }

  /** The first relation, as most phrases have one; all of them where there are more. */
  private static void putClauses(Map<String, @Nullable Object> tree, List<RelativeClause> clauses) {
    tree.putAll(clause(clauses.get(0)));
    if (clauses.size() > 1) {
      tree.put("relations", clauses.stream().map(ReadingTree::clause).toList());
    }
  }

  private static Map<String, @Nullable Object> clause(RelativeClause clause) {
    boolean limited = clause.maxGapMillis() != TimeBounds.FUTURE;
    Long most = limited ? (Long) clause.maxGapMillis() : null;
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("relation", word(clause.relation()));
    tree.put("other", clause.eventName());
    tree.put("gap_min", duration(clause.minGapMillis()));
    tree.put("gap_max", duration(most));
    tree.put("gap_best", duration(clause.bestGapMillis()));
    tree.put("gap_min_ms", clause.minGapMillis());
    tree.put("gap_max_ms", most);
    tree.put("gap_hard", clause.hard());
    return tree;
  }

  private static @Nullable String duration(@Nullable Long millis) {
    return millis == null ? null : Duration.ofMillis(millis).toString();
  }

  private static Map<String, Object> place(int from, int to, String text, String reason) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", from);
    tree.put("to", to);
    tree.put("text", text.substring(from, to));
    tree.put("reason", reason);
    return tree;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
