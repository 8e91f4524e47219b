package app.throughline.model;

/** How much an event matters to the case; key events are never hidden in a cluster. */
public enum Importance {
  MINOR,
  NORMAL,
  MAJOR,
  KEY
}
