package app.throughline.time.edtf;

import app.throughline.time.edtf.EdtfInterval.End;
import app.throughline.time.edtf.EdtfInterval.Reach;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole text: a date, a date and time, an interval or a set. */
final class ExpressionParser {
  private final Cursor cursor;
  private final DateParser dates;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
    this.dates = new DateParser(cursor);
  }

  EdtfValue read() throws Malformed {
    EdtfValue value = expression();
    if (!cursor.atEnd()) {
      throw cursor.peek() == '/' ? cursor.here("edtfSlash") : cursor.unexpected();
    }
    return value;
  }

  private EdtfValue expression() throws Malformed {
    if (cursor.atEnd()) {
      throw cursor.here("edtfEmpty");
    }
    if (cursor.accept('[')) {
      return set(false, ']');
    }
    if (cursor.accept('{')) {
      return set(true, '}');
    }
    if (cursor.accept('/')) {
      return interval(End.UNKNOWN, 0);
    }
    if (cursor.acceptDots()) {
      End start = cursor.peek() == '/' ? End.OPEN : new End(Reach.IN_OR_BEFORE, dates.read());
      noTime();
      if (!cursor.accept('/')) {
        throw cursor.atEnd() ? cursor.here("edtfDots") : cursor.unexpected();
      }
      return interval(start, 0);
    }
    EdtfDate date = dates.read();
    if (cursor.peek() == 'T') {
      EdtfDateTime time = new TimeParser(cursor).read(date, 0);
      if (cursor.peek() == '/') {
        throw new Malformed(0, cursor.at(), "edtfTime");
      }
      return time;
    }
    return cursor.accept('/') ? interval(new End(Reach.IN, date), 0) : date;
  }

  /** Reads the end, after the slash. */
  private EdtfValue interval(End start, int from) throws Malformed {
    int at = cursor.at();
    End end = end();
    EdtfInterval interval = new EdtfInterval(start, end);
    if (!cursor.atEnd()) {
      return interval;
    }
    if (start.date() == null && end.date() == null) {
      cursor.impossible(from, cursor.at(), "noDatedEnd");
    } else if (cursor.impossible() == null && interval.isReversed()) {
      cursor.impossible(at, cursor.at(), "endBeforeStart");
    }
    return interval;
  }

  private End end() throws Malformed {
    if (cursor.atEnd()) {
      return End.UNKNOWN;
    }
    if (cursor.acceptDots()) {
      if (!cursor.atEnd()) {
        throw cursor.here("edtfDots");
      }
      return End.OPEN;
    }
    EdtfDate date = dates.read();
    noTime();
    return new End(cursor.acceptDots() ? Reach.IN_OR_AFTER : Reach.IN, date);
  }

  private void noTime() throws Malformed {
    if (cursor.peek() == 'T') {
      throw cursor.here("edtfTime");
    }
  }

  private EdtfSet set(boolean all, char closing) throws Malformed {
    List<EdtfSet.Member> members = new ArrayList<>();
    if (cursor.peek() == closing) {
      throw cursor.here("edtfEmptySet");
    }
    do {
      members.add(member());
    } while (cursor.accept(','));
    if (!cursor.accept(closing)) {
      char next = cursor.peek();
      boolean open = cursor.atEnd() || next == ']' || next == '}';
      throw open ? cursor.here("edtfBracket", String.valueOf(closing)) : cursor.unexpected();
    }
    return new EdtfSet(all, members);
  }

  private EdtfSet.Member member() throws Malformed {
    char next = cursor.peek();
    if (next == ',' || next == ']' || next == '}') {
      throw cursor.here("edtfEmptyMember");
    }
    if (cursor.acceptDots()) {
      EdtfDate last = dates.read();
      noTime();
      return EdtfSet.Member.range(null, last);
    }
    int from = cursor.at();
    EdtfDate first = dates.read();
    noTime();
    if (!cursor.acceptDots()) {
      return EdtfSet.Member.of(first);
    }
    boolean toTheEnd = cursor.atEnd() || ",]}".indexOf(cursor.peek()) >= 0;
    return toTheEnd ? EdtfSet.Member.range(first, null) : range(first, from);
  }

  private EdtfSet.Member range(EdtfDate first, int from) throws Malformed {
    int at = cursor.at();
    EdtfDate last = dates.read();
    noTime();
    EdtfSet.Member range = EdtfSet.Member.range(first, last);
    if (cursor.impossible() != null) {
      return range;
    }
    if (!Likeness.alike(first, last)) {
      cursor.impossible(from, cursor.at(), "edtfRange");
    } else if (range.latest().endsBefore(range.earliest())) {
      cursor.impossible(at, cursor.at(), "endBeforeStart");
    }
    return range;
  }
}
