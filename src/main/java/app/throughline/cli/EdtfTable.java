package app.throughline.cli;

import app.throughline.time.edtf.Edtf;
import app.throughline.time.edtf.EdtfReading;
import app.throughline.time.edtf.EdtfValue;
import java.io.PrintStream;
import java.util.List;

/**
 * EDTF expressions as CSV: the expression, its level, whether it is valid, and its limits on the
 * wall clock, half-open; level and limits are empty where it is not valid.
 */
final class EdtfTable {
  /** How many characters are printed at a time. */
  private static final int CHUNK = 1 << 16;

  private EdtfTable() {}

  /** Prints a line for the columns and one for each expression; says whether all are valid. */
  static boolean print(List<String> expressions, PrintStream out) {
    StringBuilder table = new StringBuilder("input,level,valid,earliest,latest\n");
    boolean allValid = true;
    for (String expression : expressions) {
      table.append(WhenCommand.quoted(expression));
      EdtfReading reading = Edtf.parse(expression);
      if (reading instanceof EdtfValue value) {
        table.append(',').append(value.level()).append(",true,");
        table.append(value.earliest()).append(',').append(value.latest()).append('\n');
      } else {
        table.append(",,false,,\n");
        allValid = false;
      }
      if (table.length() > CHUNK) {
        out.print(table);
        table.setLength(0);
      }
    }
    out.print(table);
    out.flush();
    return allValid;
  }
}
