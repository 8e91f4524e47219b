package app.throughline.time.edtf;

/** Reads the Extended Date/Time Format; see the package for the choices it makes. */
public final class Edtf {
  private Edtf() {}

  /**
   * Reads a whole text as one expression of level 0, 1 or 2. Never throws; the effort grows with
   * the length of the text and not faster.
   *
   * @param text the expression and nothing else: no blanks around it, no line end
   * @return an {@link EdtfValue}, or an {@link EdtfError} that says what is wrong and where
   */
  public static EdtfReading parse(CharSequence text) {
    Cursor cursor = new Cursor(text.toString());
    try {
      EdtfValue value = new ExpressionParser(cursor).read();
      EdtfError impossible = cursor.impossible();
      return impossible == null ? value : impossible;
    } catch (Malformed e) {
      EdtfError impossible = cursor.impossible();
      return impossible == null ? e.error() : impossible.malformed();
    }
  }
}
