package app.throughline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or object that takes part in events.
 *
 * @param id its id
 * @param kind what it is
 * @param name never blank
 * @param aliases other names, in the order given
 * @param note any text, may be empty
 * @param coordinates where a place lies, or null
 */
public record Entity(
    EntityId id,
    EntityKind kind,
    String name,
    List<String> aliases,
    String note,
    @Nullable Coordinates coordinates)
    implements CaseRecord {

  /** Copies the aliases. */
  public Entity {
    aliases = List.copyOf(aliases);
  }

  /** The same under another name. */
  public Entity withName(String newName) {
    return new Entity(id, kind, newName, aliases, note, coordinates);
  }

  /** The same as something else. */
  public Entity withKind(EntityKind newKind) {
    return new Entity(id, newKind, name, aliases, note, coordinates);
  }

  /** The same with other names beside its own. */
  public Entity withAliases(List<String> newAliases) {
    return new Entity(id, kind, name, newAliases, note, coordinates);
  }

  /** The same with another note. */
  public Entity withNote(String newNote) {
    return new Entity(id, kind, name, aliases, newNote, coordinates);
  }

  /** The same elsewhere, or nowhere in particular. */
  public Entity withCoordinates(@Nullable Coordinates newCoordinates) {
    return new Entity(id, kind, name, aliases, note, newCoordinates);
  }

  /**
   * A point on the earth, WGS 84.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Coordinates(double latitude, double longitude) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Coordinates {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no such place: " + latitude + ", " + longitude);
      }
    }
  }
}
