package app.throughline.ui.welcome;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.RecentCase;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of recent cases, and what can be done with one. */
public final class WelcomeViewModel {
  private final ObservableValue<Preferences> preferences;
  private final Consumer<Preferences> remember;
  private final WelcomeActions actions;
  private final Executor background;
  private final Executor fxThread;
  private final Texts texts = new Texts("welcome");
  private final ObservableList<RecentEntry> recent = FXCollections.observableArrayList();
  private final InvalidationListener onChange = changed -> show();
  private Set<String> missing = Set.of();

  /**
   * The page of a user.
   *
   * @param preferences what is remembered, and its changes
   * @param remember takes changed preferences
   * @param actions what the page leads to
   * @param background looks for files
   * @param fxThread runs what changes the page
   */
  public WelcomeViewModel(
      ObservableValue<Preferences> preferences,
      Consumer<Preferences> remember,
      WelcomeActions actions,
      Executor background,
      Executor fxThread) {
    this.preferences = preferences;
    this.remember = remember;
    this.actions = actions;
    this.background = background;
    this.fxThread = fxThread;
    preferences.addListener(onChange);
    show();
    look();
  }

  /** The recent cases, the latest first. */
  public ObservableList<RecentEntry> recent() {
    return recent;
  }

  /** What the page leads to. */
  WelcomeActions actions() {
    return actions;
  }

  /** Opens a case of the list; of one that is missing, asks where it is. */
  public void open(RecentEntry entry) {
    if (entry.missing()) {
      locate(entry);
    } else {
      actions.open().accept(entry.file());
    }
  }

  /** Takes a case off the list; its file stays. */
  public void remove(RecentEntry entry) {
    remember.accept(preferences.getValue().without(entry.file().toString()));
  }

  /** Asks where a missing case is now, and opens it there. */
  public void locate(RecentEntry entry) {
    actions
        .locate()
        .get()
        .ifPresent(
            found -> {
              remove(entry);
              actions.open().accept(found);
            });
  }

  /** Looks again which files are there, as when the user comes back to the page. */
  public void look() {
    List<String> files =
        preferences.getValue().recentCases().stream().map(RecentCase::file).toList();
    // A file on a drive that has gone to sleep may take its time.
    background.execute(
        () -> {
          Set<String> found = missingOf(files);
          fxThread.execute(() -> take(found));
        });
  }

  private void take(Set<String> nowMissing) {
    missing = nowMissing;
    show();
  }

  /** Stops following the preferences. */
  public void close() {
    preferences.removeListener(onChange);
  }

  private static Set<String> missingOf(List<String> files) {
    return files.stream().filter(file -> !Files.exists(Path.of(file))).collect(Collectors.toSet());
  }

  private void show() {
    Preferences now = preferences.getValue();
    TimeWords words = new TimeWords(now.settings().timeStyle(), ZoneId.systemDefault());
    List<RecentEntry> entries =
        now.recentCases().stream().map(known -> entry(known, words)).toList();
    if (!recent.equals(entries)) {
      recent.setAll(entries);
    }
  }

  private RecentEntry entry(RecentCase known, TimeWords words) {
    Path file = Path.of(known.file());
    String name = String.valueOf(file.getFileName());
    String opened =
        known.openedMillis() == 0
            ? ""
            : texts.get("recent.opened", words.instant(known.openedMillis(), Precision.MINUTE));
    return new RecentEntry(
        file,
        known.title().isBlank() ? name : known.title(),
        texts.get("recent.where", name, String.valueOf(file.getParent())),
        opened,
        missing.contains(known.file()));
  }
}
