package app.throughline.model;

import java.util.List;

/**
 * A whole case as records, as it is created or exchanged.
 *
 * @param info what the case says of itself
 * @param records all others, ordered so that what a record refers to comes before it
 */
public record CaseContent(CaseInfo info, List<CaseRecord> records) {
  /** Copies the list. */
  public CaseContent {
    records = List.copyOf(records);
  }
}
