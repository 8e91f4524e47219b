package app.throughline.model;

/** How a claim stands to the event as we have it. */
public enum Stance {
  SUPPORTS,
  CONTRADICTS,
  NEUTRAL
}
