package app.throughline.time.edtf;

import org.jspecify.annotations.Nullable;

/** A date: what an interval may have at its ends, and a set as its members. */
public sealed interface EdtfDate extends EdtfValue
    permits EdtfDate.Calendar, EdtfDate.Season, EdtfDate.LongYear {

  /** Whether it has a digit that is left open. */
  boolean isMasked();

  /**
   * A year, a month or a day: {@code 1985}, {@code 156X-12-25}, {@code 2004-06~-11}.
   *
   * @param year four digits, and perhaps a sign
   * @param month from 01 to 12, or null
   * @param day a day that some such month has, or null
   */
  record Calendar(EdtfPart year, @Nullable EdtfPart month, @Nullable EdtfPart day)
      implements EdtfDate {

    @Override
    public boolean isMasked() {
      return year.isMasked()
          || (month != null && month.isMasked())
          || (day != null && day.isMasked());
    }

    @Override
    public int level() {
      return Math.max(
          Math.max(year.isNegative() ? 1 : 0, Levels.ofQualifiers(year, month, day)),
          Levels.ofMask(year, month, day));
    }

    @Override
    public EdtfLimit earliest() {
      return EdtfLimit.at(Hull.first(this));
    }

    @Override
    public EdtfLimit latest() {
      return EdtfLimit.at(Hull.last(this).plusDays(1));
    }

    @Override
    public boolean approximate() {
      return year.approximate()
          || (month != null && month.approximate())
          || (day != null && day.approximate());
    }

    @Override
    public boolean uncertain() {
      return year.uncertain()
          || (month != null && month.uncertain())
          || (day != null && day.uncertain());
    }

    @Override
    public String toString() {
      return year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
    }
  }

  /**
   * A season or another part of a year: {@code 2001-21}.
   *
   * @param year four digits, and perhaps a sign
   * @param code 21 to 24 seasons; 25 to 28 of the north, 29 to 32 of the south; 33 to 36 quarters,
   *     37 to 39 thirds, 40 and 41 halves of the year
   */
  record Season(EdtfPart year, EdtfPart code) implements EdtfDate {
    private static final int QUARTER_1 = 33;

    /** Whether its limits are a convention, as those of spring are; those of a quarter are not. */
    public boolean isConvention() {
      return code.value() < QUARTER_1;
    }

    @Override
    public boolean isMasked() {
      return year.isMasked();
    }

    @Override
    public int level() {
      return Math.max(
          Math.max(code.value() > 24 ? 2 : 1, Levels.ofQualifiers(year, code, null)),
          year.isMasked() ? 2 : 0);
    }

    @Override
    public EdtfLimit earliest() {
      return EdtfLimit.at(Hull.first(this));
    }

    @Override
    public EdtfLimit latest() {
      return EdtfLimit.at(Hull.last(this).plusDays(1));
    }

    @Override
    public boolean approximate() {
      return year.approximate() || code.approximate();
    }

    @Override
    public boolean uncertain() {
      return year.uncertain() || code.uncertain();
    }

    @Override
    public String toString() {
      return year + "-" + code;
    }
  }

  /**
   * A year that four digits do not hold, or of which only some digits are significant: {@code
   * Y170000002}, {@code Y-17E7}, {@code 1950S2}.
   *
   * @param prefixed whether {@code Y} stands before it
   * @param digits its digits, and perhaps a sign, without those that the exponent adds
   * @param exponent the digits after {@code E}, or null
   * @param significant the digits after {@code S}, or null
   * @param before the qualifier to its left
   * @param after the qualifier to its right
   */
  record LongYear(
      boolean prefixed,
      String digits,
      @Nullable String exponent,
      @Nullable String significant,
      EdtfQualifier before,
      EdtfQualifier after)
      implements EdtfDate {

    /** Never: what is left open in such a year is said by its significant digits. */
    @Override
    public boolean isMasked() {
      return false;
    }

    @Override
    public int level() {
      boolean plain = exponent == null && significant == null && before == EdtfQualifier.NONE;
      return plain ? 1 : 2;
    }

    @Override
    public EdtfLimit earliest() {
      return YearRange.of(this).earliest();
    }

    @Override
    public EdtfLimit latest() {
      return YearRange.of(this).latest();
    }

    @Override
    public boolean approximate() {
      return before.approximate() || after.approximate();
    }

    @Override
    public boolean uncertain() {
      return before.uncertain() || after.uncertain();
    }

    @Override
    public String toString() {
      return before
          + (prefixed ? "Y" : "")
          + digits
          + (exponent == null ? "" : "E" + exponent)
          + (significant == null ? "" : "S" + significant)
          + after;
    }
  }
}
