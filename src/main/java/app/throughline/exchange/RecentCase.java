package app.throughline.exchange;

import app.throughline.exchange.Preferences.WindowPlace;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * A case that was opened lately.
 *
 * @param file where it is
 * @param title its title when it was last open; empty if that is not known
 * @param openedMillis when it was opened last, epoch milliseconds UTC; 0 if that is not known
 * @param place where its window was, or null if that is not known
 */
public record RecentCase(
    String file, String title, long openedMillis, @Nullable WindowPlace place) {

  /** Made from its parts, those that a file of settings leaves out being unknown. */
  @JsonCreator
  public RecentCase {
    title = title == null ? "" : title;
  }

  /** A file of which no more is known: what settings of version 0.1 kept. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RecentCase ofFile(String file) {
    return new RecentCase(file, "", 0, null);
  }

  /** The same case as it was left. */
  public RecentCase left(String newTitle, WindowPlace newPlace) {
    return new RecentCase(file, newTitle, openedMillis, newPlace);
  }
}
