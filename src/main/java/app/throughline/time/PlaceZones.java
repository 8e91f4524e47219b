package app.throughline.time;

import java.time.ZoneId;
import java.util.Optional;

/** The zones of well-known places: the cities that phrases such as "2 am in Orlando" may name. */
public final class PlaceZones {
  private PlaceZones() {}

  /**
   * The zone of a place; none if the place is not known.
   *
   * @param name as people write it; what follows a comma is passed over, as in "Orlando, Florida"
   */
  public static Optional<ZoneId> of(String name) {
    int comma = name.indexOf(',');
    String place = comma < 0 ? name : name.substring(0, comma);
    return Optional.ofNullable(ZoneNames.KNOWN.place(ZoneNames.key(place.strip())));
  }
}
