package app.throughline.time.edtf;

/**
 * A year, month or day as written.
 *
 * @param digits two digits, or four and perhaps a sign before them for a year; {@code X} for one
 *     that is left open
 * @param before the qualifier to its left, which holds for this part alone
 * @param after the qualifier to its right, which holds for this part and all to its left
 */
public record EdtfPart(String digits, EdtfQualifier before, EdtfQualifier after) {

  /** Whether a digit is left open. */
  public boolean isMasked() {
    return digits.indexOf('X') >= 0;
  }

  /**
   * The number.
   *
   * @throws NumberFormatException if a digit is left open
   */
  public int value() {
    return Integer.parseInt(digits);
  }

  boolean isQualified() {
    return before != EdtfQualifier.NONE || after != EdtfQualifier.NONE;
  }

  boolean approximate() {
    return before.approximate() || after.approximate();
  }

  boolean uncertain() {
    return before.uncertain() || after.uncertain();
  }

  boolean isNegative() {
    return digits.charAt(0) == '-';
  }

  /** Whether these two digits can stand for a number. */
  boolean fits(int number) {
    return fits(0, number / 10) && fits(1, number % 10);
  }

  private boolean fits(int at, int digit) {
    char c = digits.charAt(at);
    return c == 'X' || c - '0' == digit;
  }

  @Override
  public String toString() {
    return before + digits + after;
  }
}
