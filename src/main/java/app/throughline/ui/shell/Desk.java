package app.throughline.ui.shell;

import app.throughline.exchange.LastViewsFile;
import app.throughline.exchange.Preferences;
import app.throughline.exchange.Preferences.WindowPlace;
import app.throughline.exchange.PreferencesFile;
import app.throughline.exchange.RecentCase;
import app.throughline.exchange.Settings;
import app.throughline.exchange.Settings.Start;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.ui.ErrorDialog;
import app.throughline.ui.export.ExportChoices;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What all windows share: opening and closing cases, the sample, and the preferences. */
public final class Desk {
  private final Places places;
  private final Executor background;
  private final Executor fxThread;
  private final Clock clock;
  private final SampleFile sample;
  private final Outside outside;
  private final Theme theme;
  private final List<CaseWindow> windows = new ArrayList<>();
  private final Map<Path, CompletionStage<CaseWindow>> opening = new HashMap<>();
  private final List<String> recentCommands = new ArrayList<>();
  private final PreferencesFile preferencesFile;
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final Regional regional = new Regional();
  private final Asides asides;
  private @Nullable WelcomeWindow welcome;
  private final LastViewsFile lastViews;
  private ExportChoices exportChoices;

  /**
   * Where the program keeps what is the user's.
   *
   * @param sampleCase the user's working copy of the sample
   * @param preferences the settings
   * @param documents where new cases are proposed to go
   */
  public record Places(Path sampleCase, Path preferences, Path documents) {
    /** New cases go beside the sample. */
    public Places(Path sampleCase, Path preferences) {
      this(sampleCase, preferences, sampleCase.toAbsolutePath().resolveSibling(""));
    }
  }

  /**
   * What the windows ask of the system around them.
   *
   * @param browser opens a web address
   * @param saveDialog asks where to save a file; null if the user thinks better of it
   */
  public record Outside(
      Consumer<String> browser, BiFunction<FileChooser, Window, @Nullable File> saveDialog) {}

  /**
   * A desk without windows.
   *
   * @param places where things are kept
   * @param background runs what takes long: opening and creating files
   * @param fxThread runs what touches windows
   * @param clock tells edits their time
   * @param sample reads the sample case that ships with the program
   * @param outside what the windows ask of the system
   */
  public Desk(
      Places places,
      Executor background,
      Executor fxThread,
      Clock clock,
      Supplier<CaseContent> sample,
      Outside outside) {
    this.places = places;
    this.background = background;
    this.fxThread = fxThread;
    this.clock = clock;
    this.sample = new SampleFile(places.sampleCase(), sample);
    this.outside = outside;
    this.preferencesFile = new PreferencesFile(places.preferences());
    this.preferences = new ReadOnlyObjectWrapper<>(preferencesFile.read());
    this.lastViews = new LastViewsFile(places.preferences().resolveSibling("views.json"));
    this.exportChoices = ExportChoices.initial(preferences().dark());
    this.theme = new Theme(preferences().dark());
    this.asides = new Asides(theme);
    apply(preferences().settings());
  }

  /** Opens a case; of a file that is open already, brings its window to the front. */
  public CompletionStage<CaseWindow> open(Path named, @Nullable Stage stage) {
    // Absolute, since the file is remembered for a program that is started elsewhere.
    Path file = named.toAbsolutePath().normalize();
    Optional<CaseWindow> open = windowOf(file);
    if (open.isPresent()) {
      open.get().toFront();
      return CompletableFuture.completedFuture(open.get());
    }
    CompletionStage<CaseWindow> underWay = opening.get(file);
    if (underWay != null) {
      return underWay;
    }
    CompletionStage<CaseWindow> begun =
        show(file, () -> CaseSession.open(file, threads(), clock), stage);
    opening.put(file, begun);
    begun.whenComplete((window, error) -> opening.remove(file));
    return begun;
  }

  /** Makes a case and opens it in a window of its own. */
  public CompletionStage<CaseWindow> create(Path file, CaseContent content) {
    return create(file, content, null);
  }

  /** Makes a case and opens it, in a stage of its own or in one that is given. */
  public CompletionStage<CaseWindow> create(Path file, CaseContent content, @Nullable Stage stage) {
    return show(file, () -> created(file, content), stage);
  }

  /** Opens the user's working copy of the sample case, and makes it the first time. */
  public CompletionStage<CaseWindow> openSample(@Nullable Stage stage) {
    return sample.exists()
        ? open(sample.file(), stage)
        : show(sample.file(), sample.made(content -> created(sample.file(), content)), stage);
  }

  /**
   * Shows what a start without a file shows: the first time ever the sample case, and then what the
   * preferences say.
   */
  public CompletionStage<?> start(Stage stage) {
    List<RecentCase> recent = preferences().recentCases();
    Start wanted = preferences().settings().start();
    if (recent.isEmpty() || wanted == Start.SAMPLE) {
      return openSample(stage);
    }
    Optional<Path> last =
        recent.stream().map(found -> Path.of(found.file())).filter(Files::exists).findFirst();
    if (wanted == Start.LAST_CASE && last.isPresent()) {
      return open(last.get(), stage);
    }
    showWelcome(stage);
    return CompletableFuture.completedFuture(null);
  }

  /** Shows the welcome page; if it is open already, brings it to the front. */
  public void showWelcome(@Nullable Stage stage) {
    if (welcome == null) {
      welcome = new WelcomeWindow(stage == null ? new Stage() : stage, this);
    } else if (stage != null) {
      stage.close();
    }
    welcome.toFront();
  }

  /** Called when the welcome page has gone, or has made room for a case. */
  void welcomeGone(WelcomeWindow gone) {
    welcome = gone.equals(welcome) ? null : welcome;
  }

  /**
   * Makes the sample case anew. If that fails, the sample is as it was and shown again.
   *
   * @param backup where what it was is kept
   */
  public CompletionStage<CaseWindow> resetSample(Path backup) {
    Path file = sample.file();
    Stage stage = windowOf(file).map(CaseWindow::release).orElse(null);
    return show(file, sample.remade(backup, content -> created(file, content)), stage)
        .exceptionallyCompose(
            error ->
                (stage == null ? failed(error) : open(file, stage))
                    .handle(
                        (window, unopened) -> {
                          if (unopened != null && stage != null) {
                            stage.close();
                          }
                          return failed(error);
                        })
                    .thenCompose(failure -> failure));
  }

  /** Where the sample goes when it is reset now. */
  public Path sampleBackup() {
    return sample.backup(clock);
  }

  /** Opens a web address outside the program. */
  void browse(String url) {
    outside.browser().accept(url);
  }

  /** Asks where to save a file; null if the user thinks better of it. */
  @Nullable File askWhereToSave(FileChooser chooser, Window owner) {
    return outside.saveDialog().apply(chooser, owner);
  }

  /** The colours of every window. */
  public Theme theme() {
    return theme;
  }

  /** The settings. */
  public Preferences preferences() {
    return preferences.get();
  }

  /**
   * The settings and every change of them. The desk outlives its windows: who listens stops when
   * its window goes.
   */
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  /** The name that edits are recorded under. */
  public String author() {
    return preferences().author();
  }

  /** Changes the settings, everywhere at once, and writes them. */
  public void remember(Preferences changed) {
    preferences.set(changed);
    preferencesFile.write(changed);
    theme.setDark(changed.dark());
    apply(changed.settings());
  }

  private void apply(Settings settings) {
    theme.setFontPercent(settings.fontPercent());
    regional.follow(settings);
  }

  /** Where things are kept. */
  Places places() {
    return places;
  }

  /** The small windows beside the cases. */
  Asides asides() {
    return asides;
  }

  /** The ids of the commands that were chosen lately in the palette, the last one first. */
  List<String> recentCommands() {
    return recentCommands;
  }

  /** The windows of cases, in the order in which they were opened. */
  public List<CaseWindow> windows() {
    return List.copyOf(windows);
  }

  /** What was chosen for the last picture, for the next one; forgotten when the program ends. */
  ExportChoices exportChoices() {
    return exportChoices;
  }

  void remember(ExportChoices choices) {
    exportChoices = choices;
  }

  /** What the cases showed when they were closed. */
  LastViewsFile lastViews() {
    return lastViews;
  }

  /** Where long work is done. */
  Executor background() {
    return background;
  }

  /** What runs on the windows' thread. */
  Executor fxThread() {
    return fxThread;
  }

  /** Goes over to the other theme in every window. */
  public void setDark(boolean dark) {
    remember(preferences().withDark(dark));
  }

  /** Closes every window; a form with unsaved text asks first and keeps its window open. */
  public void quit() {
    if (welcome != null) {
      welcome.close();
    }
    windows().forEach(CaseWindow::askToClose);
  }

  void closed(CaseWindow window) {
    windows.remove(window);
  }

  /** Opens a case off the window's thread and shows it; the stage completes on that thread. */
  private CompletionStage<CaseWindow> show(
      Path file, Callable<CaseSession> opening, @Nullable Stage stage) {
    return CompletableFuture.supplyAsync(() -> call(file, opening), background)
        // Not thenApplyAsync alone: a failure would complete it on the background thread.
        .whenCompleteAsync((session, error) -> {}, fxThread)
        .thenApply(
            session -> {
              CaseWindow window =
                  new CaseWindow(stage == null ? new Stage() : stage, session, this);
              windows.add(window);
              String named = session.file().toString();
              String title = session.snapshot().info().title();
              WindowPlace place = preferences().recent(named).map(RecentCase::place).orElse(null);
              remember(
                  preferences().withRecent(new RecentCase(named, title, clock.millis(), place)));
              window.show();
              return window;
            });
  }

  /** Tells of a failed opening. */
  static void tell(@Nullable Window owner, @Nullable Throwable error) {
    if (error != null) {
      ErrorDialog.show(owner, error);
    }
  }

  private static CompletionStage<CaseWindow> failed(Throwable error) {
    return CompletableFuture.failedFuture(error);
  }

  private CaseSession created(Path file, CaseContent content) {
    return CaseSession.create(file, content, author(), threads(), clock);
  }

  private SessionThreads threads() {
    return SessionThreads.withWorker(fxThread);
  }

  private Optional<CaseWindow> windowOf(Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    return windows.stream()
        .filter(window -> same(window.file().toAbsolutePath().normalize(), wanted))
        .findFirst();
  }

  private static boolean same(Path one, Path other) {
    try {
      return one.equals(other) || Files.isSameFile(one, other);
    } catch (IOException e) {
      // One of them is missing.
      return false;
    }
  }

  private static <T> T call(Path file, Callable<T> work) {
    try {
      return work.call();
    } catch (IOException e) {
      throw CaseException.of(file.toString(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
