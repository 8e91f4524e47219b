package app.throughline.time.edtf;

import java.util.List;

/**
 * Why a text is not EDTF, and where.
 *
 * @param from where the wrong part begins, an index into the text
 * @param to where it ends, exclusive; the same as {@code from} only where the text is empty
 * @param reason a key of the {@code time} message bundle below {@code reason.}
 * @param arguments what the reason names
 * @param wellFormed whether the text has the form of EDTF and only states what cannot be, as 31
 *     June does
 */
public record EdtfError(int from, int to, String reason, List<String> arguments, boolean wellFormed)
    implements EdtfReading {

  EdtfError malformed() {
    return new EdtfError(from, to, reason, arguments, false);
  }
}
