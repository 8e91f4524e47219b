package app.throughline.time.edtf;

/** Reads the time of day after a date. */
final class TimeParser {
  private static final int MOST_OFFSET_MINUTES = 14 * 60;

  private final Cursor cursor;

  TimeParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads from the {@code T} on. */
  EdtfDateTime read(EdtfDate date, int dateFrom) throws Malformed {
    EdtfDate.Calendar day = checked(date, dateFrom);
    cursor.accept('T');
    int from = cursor.at();
    two(23, "edtfHour");
    colon(from);
    two(59, "edtfMinute");
    colon(from);
    int atSecond = cursor.at();
    if (two(60, "edtfMinute") == 60) {
      cursor.impossible(atSecond, cursor.at(), "edtfLeapSecond");
    }
    String time = cursor.from(from);
    char next = cursor.peek();
    if (next == '.' || next == ',') {
      throw cursor.here("edtfFraction");
    }
    int atOffset = cursor.at();
    if (next == '+' || next == '-') {
      offset();
    } else {
      cursor.accept('Z');
    }
    String offset = cursor.from(atOffset);
    if (EdtfQualifier.of(cursor.peek()) != EdtfQualifier.NONE) {
      throw cursor.here("edtfMarkedTime");
    }
    return new EdtfDateTime(day, time, offset);
  }

  private EdtfDate.Calendar checked(EdtfDate date, int from) throws Malformed {
    boolean plain =
        date instanceof EdtfDate.Calendar day
            && day.day() != null
            && !day.isMasked()
            && !day.approximate()
            && !day.uncertain();
    if (!plain) {
      throw new Malformed(from, cursor.at(), "edtfTimeNeedsDay");
    }
    return (EdtfDate.Calendar) date;
  }

  private int two(int greatest, String reason) throws Malformed {
    int from = cursor.at();
    if (cursor.peek() == 'X') {
      throw cursor.here("edtfOpenTime");
    }
    String digits = cursor.digits(2, false, "edtfTimeDigits");
    int number = Integer.parseInt(digits);
    if (number > greatest) {
      cursor.impossible(from, cursor.at(), reason, digits);
    }
    return number;
  }

  private void colon(int from) throws Malformed {
    if (!cursor.accept(':')) {
      throw cursor.incomplete(from, "edtfTimeDigits");
    }
  }

  private void offset() throws Malformed {
    int from = cursor.at();
    boolean minus = cursor.accept('-') || !cursor.accept('+');
    int hours = Integer.parseInt(cursor.digits(2, false, "edtfOffset"));
    int minutes = 0;
    if (cursor.accept(':')) {
      minutes = Integer.parseInt(cursor.digits(2, false, "edtfOffset"));
    }
    if (Cursor.isDigit(cursor.peek())) {
      throw cursor.here("edtfOffset");
    }
    int total = hours * 60 + minutes;
    if (minutes > 59 || total > MOST_OFFSET_MINUTES) {
      cursor.impossible(from, cursor.at(), "offset", cursor.from(from));
    } else if (minus && total == 0) {
      cursor.impossible(from, cursor.at(), "edtfMinusOffset");
    }
  }
}
