package app.throughline.model;

import java.util.List;

/**
 * A whole case as records, as it is read from or written to a file of another format.
 *
 * @param info what the case says of itself
 * @param records all others; what a record refers to comes before it, except among links and
 *     repeated sources
 */
public record CaseContent(CaseInfo info, List<CaseRecord> records) {
  /** Copies the list. */
  public CaseContent {
    records = List.copyOf(records);
  }
}
