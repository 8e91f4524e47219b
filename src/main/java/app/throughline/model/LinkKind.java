package app.throughline.model;

import app.throughline.time.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link EventLink} says. The temporal kinds place the event that the link goes out from.
 */
public enum LinkKind {
  CAUSES(null),
  PART_OF(null),
  SAME_AS(null),
  FOLLOWS(null),
  BEFORE(Relation.BEFORE),
  AFTER(Relation.AFTER),
  DURING(Relation.DURING),
  STARTS_WITH(Relation.STARTS_WITH),
  ENDS_WITH(Relation.ENDS_WITH);

  private final @Nullable Relation relation;

  LinkKind(@Nullable Relation relation) {
    this.relation = relation;
  }

  /** What it says of time, or null if nothing. */
  public @Nullable Relation relation() {
    return relation;
  }

  /** The kind that says a relation. */
  public static LinkKind of(Relation relation) {
    return valueOf(relation.name());
  }
}
