package app.throughline.ui.field;

import app.throughline.time.PlaceZones;
import app.throughline.time.Precision;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The clocks of where an event takes place, by which a clock time can be meant. */
final class PlaceClock {
  private @Nullable ZoneId zone;

  /** Takes the names of the event's places; answers whether that changes the clocks. */
  boolean set(List<String> names) {
    ZoneId before = zone;
    zone = names.stream().flatMap(name -> PlaceZones.of(name).stream()).findFirst().orElse(null);
    return !Objects.equals(before, zone);
  }

  /** What the words state by these clocks; null where that is the same, or the zone is named. */
  @Nullable When read(TimeReading here, Function<ZoneId, TimeReader> readers) {
    ZoneId there = zone;
    if (there == null
        || !(here instanceof TimeReading.Stated stated)
        || stated.when().zoneStated()
        || stated.when().precision().compareTo(Precision.DAY) >= 0) {
      return null;
    }
    return readers.apply(there).read(here.text()) instanceof TimeReading.Stated other
            && !other.when().start().equals(stated.when().start())
        ? other.when().withZone(there, true)
        : null;
  }
}
