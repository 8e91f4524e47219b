package app.throughline.exchange;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Every field and every item on a line of its own, so that changes show line by line. */
final class ReviewablePrinter extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  ReviewablePrinter() {
    indentArraysWith(LINES);
    indentObjectsWith(LINES);
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new ReviewablePrinter();
  }
}
