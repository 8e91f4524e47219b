package app.throughline.model;

import java.util.Iterator;

/**
 * What a new case is made of. The records are taken one by one, so that there may be more of them
 * than fit in memory.
 *
 * @param info what the case says of itself; the schema version is passed over
 * @param records all others, in any order; each id positive and used once
 * @param author who makes the case
 */
public record NewCase(CaseInfo info, Iterator<? extends CaseRecord> records, String author) {

  /** A new case of records at hand. */
  public static NewCase of(CaseContent content, String author) {
    return new NewCase(content.info(), content.records().iterator(), author);
  }
}
