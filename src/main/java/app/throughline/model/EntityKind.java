package app.throughline.model;

/** What an {@link Entity} is. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  OBJECT
}
