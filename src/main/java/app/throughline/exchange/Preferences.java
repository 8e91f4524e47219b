package app.throughline.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program remembers of how the user likes it.
 *
 * @param dark whether the dark theme is on
 * @param window where the window was last
 * @param author the name that edits are recorded under
 * @param recentCases cases opened lately, the latest first
 * @param settings what is chosen in the preferences besides
 * @param table how the table of events is shown
 */
public record Preferences(
    boolean dark,
    WindowPlace window,
    String author,
    List<RecentCase> recentCases,
    Settings settings,
    TablePreferences table) {
  private static final String FILTER_PAGE = "FILTER";

  /** How many recent cases are remembered. */
  public static final int MAX_RECENT_CASES = 10;

  /**
   * Where a window is, in logical pixels, and how it is divided.
   *
   * @param xPx its left edge, or NaN to let the system place it
   * @param yPx its top edge, or NaN
   * @param widthPx its width
   * @param heightPx its height
   * @param maximized whether it fills the screen; the other numbers are those from before
   * @param leftDivider where the pane of lanes ends, 0 to 1 of the width
   * @param rightDivider where the detail pane begins, 0 to 1 of the width
   * @param leftPage which page the left-hand pane shows, empty if it is hidden
   */
  public record WindowPlace(
      double xPx,
      double yPx,
      double widthPx,
      double heightPx,
      boolean maximized,
      double leftDivider,
      double rightDivider,
      String leftPage) {
    /** A file of an earlier version says nothing of the left page. */
    public WindowPlace {
      leftPage = Objects.requireNonNullElse(leftPage, FILTER_PAGE);
    }
  }

  /** Copies the list. */
  public Preferences {
    recentCases = List.copyOf(recentCases);
  }

  /** What a new user gets. */
  public static Preferences initial() {
    WindowPlace window =
        new WindowPlace(Double.NaN, Double.NaN, 1440, 860, false, 0.15, 0.76, FILTER_PAGE);
    String author = System.getProperty("user.name", "");
    return new Preferences(
        false, window, author, List.of(), Settings.INITIAL, TablePreferences.initial());
  }

  /** The same with the other theme. */
  public Preferences withDark(boolean isDark) {
    return new Preferences(isDark, window, author, recentCases, settings, table);
  }

  /** The same with the window elsewhere. */
  public Preferences withWindow(WindowPlace place) {
    return new Preferences(dark, place, author, recentCases, settings, table);
  }

  /** The same with edits recorded under another name. */
  public Preferences withAuthor(String name) {
    return new Preferences(dark, window, name, recentCases, settings, table);
  }

  /** The same with other settings. */
  public Preferences withSettings(Settings changed) {
    return new Preferences(dark, window, author, recentCases, changed, table);
  }

  /** The same with a case at the head of the recent ones. */
  public Preferences withRecent(RecentCase recent) {
    Stream<RecentCase> others = without(recent.file()).recentCases.stream();
    return withRecent(Stream.concat(Stream.of(recent), others).limit(MAX_RECENT_CASES).toList());
  }

  /** The same with what is known of a recent case replaced, at its place in the list. */
  public Preferences withKnown(RecentCase known) {
    return withRecent(
        recentCases.stream()
            .map(other -> other.file().equals(known.file()) ? known : other)
            .toList());
  }

  /** The same with a file gone from the recent cases. */
  public Preferences without(String file) {
    return withRecent(recentCases.stream().filter(other -> !other.file().equals(file)).toList());
  }

  /** What is known of a recent case. */
  public Optional<RecentCase> recent(String file) {
    return recentCases.stream().filter(other -> other.file().equals(file)).findFirst();
  }

  /** The same with the table shown otherwise. */
  public Preferences withTable(TablePreferences changed) {
    return new Preferences(dark, window, author, recentCases, settings, changed);
  }

  private Preferences withRecent(List<RecentCase> recent) {
    return new Preferences(dark, window, author, recent, settings, table);
  }
}
