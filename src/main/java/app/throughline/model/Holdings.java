package app.throughline.model;

import java.util.List;

/**
 * What a case holds of some things, for working out a {@link Plan}.
 *
 * @param snapshot the state of the case
 * @param things the records of the things that go and of the one that takes their place, complete;
 *     none for tags
 * @param referring every record that names one of them, views and row styles left out
 * @param hanging every record that names one of the events and passages among those
 */
public record Holdings(
    CaseSnapshot snapshot,
    List<CaseRecord> things,
    List<CaseRecord> referring,
    List<CaseRecord> hanging) {

  /** Copies the lists. */
  public Holdings {
    things = List.copyOf(things);
    referring = List.copyOf(referring);
    hanging = List.copyOf(hanging);
  }
}
