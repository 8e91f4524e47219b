package app.throughline.time.edtf;

/** A valid expression. Its {@code toString()} is the expression, character for character. */
public sealed interface EdtfValue extends EdtfReading
    permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSet {

  /** The lowest level of the standard that has all that is written here: 0, 1 or 2. */
  int level();

  /** The first moment that any of it may happen at. */
  EdtfLimit earliest();

  /** The first moment by which all of it is over. */
  EdtfLimit latest();

  /** Whether any part is marked as approximate, {@code ~} or {@code %}. */
  boolean approximate();

  /** Whether any part is marked as uncertain, {@code ?} or {@code %}. */
  boolean uncertain();
}
