package app.throughline.time.edtf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the text that is read, and the first thing in it that cannot be. */
final class Cursor {
  /** What stands for the end of the text; a text that has it is refused like any other sign. */
  static final char END = '\0';

  private static final String CAPITALS = "xyestz";
  private static final String ENDS_A_PART = "-/,.[]{}?~%:";

  private final String text;
  private int at;
  private @Nullable EdtfError impossible;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  boolean accept(char c) {
    boolean found = !atEnd() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  /** Two dots, and no more than two. */
  boolean acceptDots() {
    boolean found = text.startsWith("..", at);
    at += found ? 2 : 0;
    return found;
  }

  EdtfQualifier qualifier() throws Malformed {
    EdtfQualifier found = EdtfQualifier.of(peek());
    if (found != EdtfQualifier.NONE) {
      at++;
      if (EdtfQualifier.of(peek()) != EdtfQualifier.NONE) {
        throw here("edtfQualifiers");
      }
    }
    return found;
  }

  /** As many digits as asked for. */
  String digits(int count, boolean maybeOpen, String reason) throws Malformed {
    int from = at;
    while (at < from + count && (isDigit(peek()) || (maybeOpen && peek() == 'X'))) {
      at++;
    }
    if (at < from + count) {
      throw incomplete(from, reason);
    }
    return text.substring(from, at);
  }

  /** As many digits as there are, without a zero before them; at least one. */
  String number(String reason) throws Malformed {
    int from = at;
    while (isDigit(peek())) {
      at++;
    }
    if (at == from) {
      throw incomplete(from, reason);
    }
    if (text.charAt(from) == '0') {
      throw new Malformed(from, from + 1, "edtfZero");
    }
    return text.substring(from, at);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  String from(int start) {
    return text.substring(start, at);
  }

  /** Notes that a part has the right form and states what cannot be; the first such part counts. */
  void impossible(int from, int to, String reason, String... arguments) {
    if (impossible == null) {
      impossible = new EdtfError(from, to, reason, List.of(arguments), true);
    }
  }

  @Nullable EdtfError impossible() {
    return impossible;
  }

  /** A part that stops short: the sign that should be a digit, or what there is of the part. */
  Malformed incomplete(int from, String reason) {
    boolean strange = !atEnd() && ENDS_A_PART.indexOf(peek()) < 0;
    if (strange) {
      return known() ? unexpected() : here(reason);
    }
    int start = at > from ? from : Math.max(0, Math.min(from, text.length() - 1));
    return new Malformed(start, Math.max(at, Math.min(start + 1, text.length())), reason);
  }

  private boolean known() {
    char c = peek();
    return CAPITALS.indexOf(c) >= 0 || isBlank(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  /** The sign at this place, refused. */
  Malformed here(String reason, String... arguments) {
    boolean pair =
        at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    int from = atEnd() ? Math.max(0, at - 1) : at;
    int to = Math.min(text.length(), from + (pair ? 2 : 1));
    return new Malformed(from, to, reason, arguments);
  }

  /** Why nothing can go on with the sign at this place. */
  Malformed unexpected() {
    char c = peek();
    if (atEnd()) {
      return here("edtfStops");
    }
    if (isBlank(c)) {
      return here("edtfBlank");
    }
    if (CAPITALS.indexOf(c) >= 0) {
      return here("edtfCapital", String.valueOf(c), String.valueOf((char) (c - 'a' + 'A')));
    }
    if (isDigit(c)) {
      int from = at;
      while (isDigit(peek())) {
        at++;
      }
      return new Malformed(from, at, "edtfHyphen");
    }
    int end = at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1);
    return here("edtfSign", text.substring(at, end));
  }
}
