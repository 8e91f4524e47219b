package app.throughline.ui.shell;

import app.throughline.exchange.LastViewsFile;
import app.throughline.exchange.Preferences;
import app.throughline.exchange.PreferencesFile;
import app.throughline.exchange.RecentCase;
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
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What all windows share: opening and closing cases, the sample, and the preferences. */
public final class Desk {
  private static final DateTimeFormatter BACKUP_STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

  private final Places places;
  private final Executor background;
  private final Executor fxThread;
  private final Clock clock;
  private final Supplier<CaseContent> sample;
  private final Outside outside;
  private final Theme theme;
  private final List<CaseWindow> windows = new ArrayList<>();
  private final Map<Path, CompletionStage<CaseWindow>> opening = new HashMap<>();
  private final PreferencesFile preferencesFile;
  private final LastViewsFile lastViews;
  private Preferences preferences;
  private ExportChoices exportChoices;

  /**
   * Where the program keeps what is the user's.
   *
   * @param sampleCase the user's working copy of the sample
   * @param preferences the settings
   */
  public record Places(Path sampleCase, Path preferences) {}

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
    this.sample = sample;
    this.outside = outside;
    this.preferencesFile = new PreferencesFile(places.preferences());
    this.preferences = preferencesFile.read();
    this.lastViews = new LastViewsFile(places.preferences().resolveSibling("views.json"));
    this.exportChoices = ExportChoices.initial(preferences.dark());
    this.theme = new Theme(preferences.dark());
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

  /** Makes a case and opens it. */
  public CompletionStage<CaseWindow> create(Path file, CaseContent content) {
    return show(file, () -> CaseSession.create(file, content, author(), threads(), clock), null);
  }

  /** Opens the user's working copy of the sample case, and makes it the first time. */
  public CompletionStage<CaseWindow> openSample(@Nullable Stage stage) {
    return Files.exists(places.sampleCase())
        ? open(places.sampleCase(), stage)
        : show(places.sampleCase(), this::newSample, stage);
  }

  /**
   * Makes the sample case anew. If that fails, the sample is as it was and shown again.
   *
   * @param backup where what it was is kept
   */
  public CompletionStage<CaseWindow> resetSample(Path backup) {
    Stage stage = windowOf(places.sampleCase()).map(CaseWindow::release).orElse(null);
    return show(places.sampleCase(), () -> remadeSample(backup), stage)
        .exceptionallyCompose(
            error ->
                (stage == null ? failed(error) : open(places.sampleCase(), stage))
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
    String stamp = BACKUP_STAMP.format(LocalDateTime.now(clock));
    return places.sampleCase().resolveSibling("magnanville-2016 until " + stamp + ".tlcase");
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
    return preferences;
  }

  /** The name that edits are recorded under. */
  public String author() {
    return preferences.author();
  }

  /** Changes the settings and writes them. */
  public void remember(Preferences changed) {
    preferences = changed;
    preferencesFile.write(changed);
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
    theme.setDark(dark);
    remember(preferences.withDark(dark));
  }

  /** Closes every window; a form with unsaved text asks first and keeps its window open. */
  public void quit() {
    List.copyOf(windows).forEach(CaseWindow::askToClose);
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
              remember(
                  preferences.withRecent(
                      new RecentCase(session.file().toString(), "", clock.millis(), null)));
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

  private CaseSession remadeSample(Path backup) throws IOException {
    boolean kept = Files.exists(places.sampleCase());
    if (kept) {
      Files.move(places.sampleCase(), backup);
    }
    try {
      return newSample();
    } catch (IOException | RuntimeException e) {
      if (kept) {
        Files.move(backup, places.sampleCase(), StandardCopyOption.REPLACE_EXISTING);
      }
      throw e;
    }
  }

  private static CompletionStage<CaseWindow> failed(Throwable error) {
    return CompletableFuture.failedFuture(error);
  }

  private CaseSession newSample() throws IOException {
    Files.createDirectories(places.sampleCase().toAbsolutePath().getParent());
    return CaseSession.create(places.sampleCase(), sample.get(), author(), threads(), clock);
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
