package app.throughline.model;

/** What the rows of the timeline stand for. */
public enum Grouping {
  LANE,
  PERSON,
  PLACE,
  ORGANISATION,
  TAG,
  STATUS,
  SOURCE
}
