package app.throughline.time.edtf;

/** What the source, or its reader, thinks of a part of a date. */
public enum EdtfQualifier {
  NONE("", false, false),
  UNCERTAIN("?", false, true),
  APPROXIMATE("~", true, false),
  BOTH("%", true, true);

  private final String sign;
  private final boolean approximate;
  private final boolean uncertain;

  EdtfQualifier(String sign, boolean approximate, boolean uncertain) {
    this.sign = sign;
    this.approximate = approximate;
    this.uncertain = uncertain;
  }

  /** The qualifier that a character is, {@link #NONE} if it is none. */
  static EdtfQualifier of(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }

  boolean approximate() {
    return approximate;
  }

  boolean uncertain() {
    return uncertain;
  }

  @Override
  public String toString() {
    return sign;
  }
}
