package app.throughline.time;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a whole text as one EDTF expression: a date, a date and time, or an interval of dates. */
final class EdtfPhrase {
  private static final Pattern FORM =
      Pattern.compile("(?:\\.\\.|[-+Y\\dX:.TZ~?%]*)(?:/(?:\\.\\.|[-+Y\\dX:.TZ~?%]*))?");

  private final Edtf dates;
  private final boolean strict;

  /** Prepares to read; see {@link Edtf} for what strict refuses. */
  EdtfPhrase(Locale language, boolean strict) {
    this.dates = new Edtf(language, strict);
    this.strict = strict;
  }

  /** Whether the text is made as EDTF is, so that it is to be read as EDTF and as nothing else. */
  boolean claims(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return dates.looksLikeOne(text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    return claimsEnd(start) && claimsEnd(end);
  }

  private boolean claimsEnd(String end) {
    return end.isEmpty() || end.equals("..") || dates.looksLikeOne(end);
  }

  /**
   * Reads it.
   *
   * @throws Misread if it is not EDTF, or states what cannot be; indexes are into {@code text}
   */
  When read(String text, Statement statement) throws Misread {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return statement.moment(dates.read(text), 0, text.length());
    }
    return statement.span(end(text, 0, slash), end(text, slash + 1, text.length()));
  }

  private Statement.End end(String text, int from, int to) throws Misread {
    String part = text.substring(from, to);
    if (part.isEmpty() || part.equals("..")) {
      return new Statement.End(null, !part.isEmpty(), from, to);
    }
    if (strict && part.indexOf('T') >= 0) {
      throw new Misread(from, to, "edtfTime", part);
    }
    try {
      return new Statement.End(dates.read(part), false, from, to);
    } catch (Misread e) {
      throw e.movedBy(from);
    }
  }
}
