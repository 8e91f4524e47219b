package app.throughline.ui.field;

import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times written as ISO 8601, for the time line. */
public final class IsoPhrase {
  private IsoPhrase() {}

  /** The phrase for an instant, as fine as the precision says. */
  public static String of(long epochMillis, Precision precision, ZoneId zone) {
    String pattern =
        switch (precision) {
          case MILLISECOND, SECOND -> "uuuu-MM-dd'T'HH:mm:ss";
          case MINUTE, HOUR -> "uuuu-MM-dd'T'HH:mm";
          case PART_OF_DAY, DAY, PART_OF_MONTH -> "uuuu-MM-dd";
          case MONTH, SEASON -> "uuuu-MM";
          case YEAR, DECADE, CENTURY, COARSE -> "uuuu";
        };
    ZonedDateTime local = Instant.ofEpochMilli(epochMillis).atZone(zone);
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
  }

  /** The phrase for a time that has no words of its own. */
  static String of(When when) {
    String start = limit(when.start(), when);
    return when.end() == null ? start : start + "/" + limit(when.end(), when);
  }

  private static String limit(@Nullable TimeBounds bounds, When when) {
    boolean known = bounds != null && bounds.earliest() != TimeBounds.PAST && !bounds.isOpenEnd();
    return bounds != null && known ? of(bounds.earliest(), when.precision(), when.zone()) : "..";
  }
}
