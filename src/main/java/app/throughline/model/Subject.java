package app.throughline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of named thing that events are sorted by. A thing of a kind has a key: the number of its
 * id, or the tag itself; rows of the timeline are keyed by both, as {@code person:12}.
 */
public enum Subject {
  LANE,
  PERSON,
  ORGANISATION,
  PLACE,
  OBJECT,
  TAG,
  SOURCE;

  /** The kind of an entity. */
  public static Subject of(EntityKind kind) {
    return valueOf(kind.name());
  }

  /** What entities of this kind are, or null if it is not one of entities. */
  public @Nullable EntityKind entityKind() {
    return switch (this) {
      case PERSON, ORGANISATION, PLACE, OBJECT -> EntityKind.valueOf(name());
      case LANE, TAG, SOURCE -> null;
    };
  }

  /**
   * The id of the record with a key.
   *
   * @throws IllegalArgumentException for a tag, which is no record
   */
  public RecordId id(String key) {
    return switch (this) {
      case LANE -> new LaneId(Long.parseLong(key));
      case SOURCE -> new SourceId(Long.parseLong(key));
      case PERSON, ORGANISATION, PLACE, OBJECT -> new EntityId(Long.parseLong(key));
      case TAG -> throw new IllegalArgumentException("a tag has no id");
    };
  }

  /** The key of the row that stands for a thing. */
  public String rowKey(String key) {
    return name().toLowerCase(Locale.ROOT) + ":" + key;
  }
}
