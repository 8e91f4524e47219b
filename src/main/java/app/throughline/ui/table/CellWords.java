package app.throughline.ui.table;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventColumn;
import app.throughline.model.EventRow;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the cells of a line say, in the state of the case of now. */
final class CellWords {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int DESCRIPTION_START = 240;

  /** Limits closer than this are one clock time: the length between two of them is one number. */
  private static final long SHARP_MILLIS = Duration.ofMinutes(1).toMillis();

  private final CaseSnapshot snapshot;
  private final TimeWords times;
  private final Texts words = new Texts("words");
  private final Texts texts = new Texts("table");

  CellWords(CaseSnapshot snapshot, TimeStyle style) {
    this.snapshot = snapshot;
    times = new TimeWords(style, snapshot.info().zone());
  }

  /** A cell on the screen: a description from its beginning. */
  String shown(EventColumn column, EventRow row) {
    String text = whole(column, row);
    if (column != EventColumn.DESCRIPTION) {
      return text;
    }
    String start = text.substring(0, Math.min(text.length(), DESCRIPTION_START));
    return start.replaceAll("\\s+", " ").strip();
  }

  /** A cell as it is copied. */
  String whole(EventColumn column, EventRow row) {
    Placement placed = row.placement();
    TimeBounds end = placed.end();
    TimeWords its = times.of(row.when());
    return switch (column) {
      case TITLE -> row.title();
      case TIME -> time(row);
      case WORDS -> row.when().text();
      case START_EARLIEST -> from(placed.start(), its);
      case START_LATEST -> to(placed.start(), its);
      case END_EARLIEST -> end == null ? "" : from(end, its);
      case END_LATEST -> end == null ? "" : to(end, its);
      case DURATION -> duration(placed.start(), end);
      case LANE -> lane(row.lane()).map(Lane::name).orElse("");
      case STATUS -> words.of("status", row.status());
      case IMPORTANCE -> words.of("importance", row.importance());
      case PEOPLE -> joined(row.people());
      case PLACES -> joined(row.places());
      case ORGANISATIONS -> joined(row.organisations());
      case TAGS -> joined(row.tags());
      case SOURCES -> count(row.sources());
      case CLAIMS -> count(row.claims());
      case DESCRIPTION -> row.description();
      case CREATED -> date(row.created());
      case CHANGED -> date(row.changed());
    };
  }

  /** What an editor of a cell begins with. */
  String typed(EventColumn column, EventRow row) {
    return column == EventColumn.TIME ? row.when().text() : whole(column, row);
  }

  /** The lane of a line. */
  Optional<Lane> lane(LaneId id) {
    return snapshot.lanes().stream().filter(lane -> lane.id().equals(id)).findFirst();
  }

  /**
   * The time as understood. What is only told by other events is told by where they place it; words
   * that were not understood stand as they are, in quotation marks.
   */
  private String time(EventRow row) {
    When when = row.when();
    if (when.kind() != When.Kind.UNDATED) {
      return times.sentence(when);
    }
    Placement placed = row.placement();
    if (!placed.isUndated()) {
      return times.of(when).bounds(placed.start(), placed.end());
    }
    String typed = when.text().strip();
    return typed.isEmpty() ? texts.get("time.none") : texts.get("time.unread", typed);
  }

  private String duration(TimeBounds start, @Nullable TimeBounds end) {
    if (end == null || end.isOpenEnd() || start.isOpenEnd()) {
      return "";
    }
    if (isSharp(start) && isSharp(end)) {
      return times.duration(end.earliest() - start.earliest());
    }
    boolean least = start.latest() != TimeBounds.FUTURE && end.earliest() != TimeBounds.PAST;
    boolean most = start.earliest() != TimeBounds.PAST && end.latest() != TimeBounds.FUTURE;
    long min = least ? Math.max(0, end.earliest() - start.latest()) : 0;
    long max = most ? end.latest() - start.earliest() : TimeBounds.FUTURE;
    return min == 0 && !most ? "" : times.gap(min, max);
  }

  private static boolean isSharp(TimeBounds bounds) {
    return bounds.isFinite() && bounds.latest() - bounds.earliest() <= SHARP_MILLIS;
  }

  private static String from(TimeBounds bounds, TimeWords its) {
    return bounds.earliest() == TimeBounds.PAST || bounds.earliest() == TimeBounds.FUTURE
        ? ""
        : date(its.clockFrom(bounds.earliest()));
  }

  private static String to(TimeBounds bounds, TimeWords its) {
    return bounds.latest() == TimeBounds.PAST || bounds.latest() == TimeBounds.FUTURE
        ? ""
        : date(its.clockTo(bounds.latest()));
  }

  private String date(@Nullable Instant instant) {
    return instant == null ? "" : date(times.clockFrom(instant.toEpochMilli()));
  }

  private static String date(LocalDateTime local) {
    return (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
  }

  private static String count(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
