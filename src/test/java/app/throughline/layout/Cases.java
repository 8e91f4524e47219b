package app.throughline.layout;

import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Events for tests: written out by hand, or many kinds of them from a seed. */
final class Cases {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final TextMeasure MEASURE = Cases::widthPx;
  static final Titles TITLES = id -> title(id.value());

  private static final long HOUR = 3_600_000;
  private static final String[] WORDS = {
    "Statement", "of", "the", "minister", "I", "é", "👩‍👩‍👧", "مرحبا", "a", "long", "interview"
  };

  private Cases() {}

  /** Like a proportional font: narrow and wide letters. */
  private static double widthPx(String text, TextStyle style) {
    double em = 0;
    for (int i = 0; i < text.length(); i++) {
      em += "iIl.,:;' ".indexOf(text.charAt(i)) >= 0 ? 0.28 : 0.56;
    }
    return em * style.sizePx();
  }

  static String title(long seed) {
    Random random = new Random(seed);
    StringBuilder title = new StringBuilder("Event " + seed);
    for (int i = random.nextInt(8); i > 0; i--) {
      title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.toString();
  }

  static long paris(String localDateTime) {
    return LocalDateTime.parse(localDateTime).atZone(PARIS).toInstant().toEpochMilli();
  }

  static IndexRow moment(long id, long earliest, long latest, @Nullable Long best) {
    return row(id, new TimeBounds(earliest, latest), null, best, Importance.NORMAL);
  }

  static IndexRow row(
      long id,
      TimeBounds start,
      @Nullable TimeBounds end,
      @Nullable Long best,
      Importance importance) {
    return new IndexRow(
        new EventId(id),
        new LaneId(1 + id % 3),
        new Placement(start, end, best, false, false, false),
        EventStatus.values()[(int) (id % 7)],
        importance,
        0,
        title(id).length(),
        0,
        -1);
  }

  /** Moments and spans of all lengths, some open, some undated, within some weeks of 2016. */
  static List<IndexRow> random(int count, long seed) {
    Random random = new Random(seed);
    List<IndexRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(random(i + 1, random));
    }
    return rows;
  }

  private static IndexRow random(long id, Random random) {
    long at = paris("2016-06-01T00:00") + (long) (random.nextDouble() * random.nextDouble() * 1e10);
    long length = (long) Math.exp(random.nextDouble() * 23) + 1;
    TimeBounds start = new TimeBounds(at, at + length);
    Importance importance =
        random.nextInt(40) == 0 ? Importance.KEY : Importance.values()[random.nextInt(3)];
    return switch (random.nextInt(12)) {
      case 0 -> row(id, new TimeBounds(TimeBounds.PAST, at), null, null, importance);
      case 1 -> row(id, start, TimeBounds.NEVER, null, importance);
      case 2 -> row(id, TimeBounds.ALWAYS, start, null, importance);
      case 3 -> row(id, TimeBounds.UNKNOWN, null, null, importance);
      case 4, 5 -> row(id, start, new TimeBounds(at + length, at + 3 * length), null, importance);
      case 6 -> row(id, TimeBounds.at(at), TimeBounds.at(at + length), null, importance);
      case 7, 8 -> row(id, start, null, at + length / 2, importance);
      case 9 -> row(id, TimeBounds.at(at), null, at, importance);
      case 10 -> row(id, new TimeBounds(at, at + 24 * HOUR), null, null, importance);
      default -> row(id, start, null, null, importance);
    };
  }

  /** Grouped by lane; three groups. */
  static EventGroups groups(EventIndex index) {
    List<EventGroups.Group> groups = new ArrayList<>();
    for (long lane = 1; lane <= 3; lane++) {
      LaneId id = new LaneId(lane);
      int[] positions =
          java.util.stream.IntStream.range(0, index.datedCount())
              .filter(p -> index.lane(p).equals(id))
              .toArray();
      groups.add(new EventGroups.Group("lane:" + lane, "Lane " + lane, 0x808080, positions));
    }
    return new EventGroups(groups, EventSet.all(index));
  }

  static TimelineLayouter layouter(EventIndex index) {
    return new TimelineLayouter(index, groups(index), PARIS, java.util.Locale.ENGLISH, MEASURE);
  }
}
