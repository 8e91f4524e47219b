package app.throughline.time.edtf;

import java.util.List;

/** Ends the reading of a text that has not the form of EDTF. Never leaves this package. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient EdtfError error;

  Malformed(int from, int to, String reason, String... arguments) {
    super(reason, null, false, false);
    this.error = new EdtfError(from, to, reason, List.of(arguments), false);
  }

  EdtfError error() {
    return error;
  }
}
