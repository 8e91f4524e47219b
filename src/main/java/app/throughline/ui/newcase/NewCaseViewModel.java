package app.throughline.ui.newcase;

import app.throughline.exchange.CaseTemplate;
import app.throughline.model.CaseContent;
import app.throughline.model.Texts;
import app.throughline.ui.ErrorDialog;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a new case is to be. The file follows the title until the user chooses one; what is wrong is
 * said at the field, a missing title only once the user wants to go on without it.
 */
public final class NewCaseViewModel {
  private static final String EXTENSION = ".tlcase";

  private final Path folder;
  private final Supplier<Instant> clock;
  private final BiFunction<Path, CaseContent, CompletionStage<?>> create;
  private final Texts texts = new Texts("newcase");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty zone = new SimpleStringProperty(ZoneId.systemDefault().getId());
  private final ObjectProperty<CaseTemplate> template =
      new SimpleObjectProperty<>(CaseTemplate.ATTACK);
  private final StringProperty file = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper zoneProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper fileProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Runnable onDone = () -> {};
  private boolean proposing;
  private boolean chosen;
  private boolean tried;

  /**
   * A form with nothing filled in but the zone of this machine.
   *
   * @param folder where the file is proposed to go
   * @param clock tells when the case is made
   * @param create makes the case and shows it
   */
  public NewCaseViewModel(
      Path folder,
      Supplier<Instant> clock,
      BiFunction<Path, CaseContent, CompletionStage<?>> create) {
    this.folder = folder;
    this.clock = clock;
    this.create = create;
    title.addListener((observable, was, is) -> propose());
    zone.addListener((observable, was, is) -> check());
    file.addListener((observable, was, is) -> fileChanged());
    propose();
  }

  /** The title. */
  public StringProperty titleProperty() {
    return title;
  }

  /** The zone of the case's clock times, by its name. */
  public StringProperty zoneProperty() {
    return zone;
  }

  /** What the case begins with. */
  public ObjectProperty<CaseTemplate> templateProperty() {
    return template;
  }

  /** The file, as typed. */
  public StringProperty fileProperty() {
    return file;
  }

  /** What is wrong with the title; empty if nothing. */
  public ReadOnlyStringProperty titleProblemProperty() {
    return titleProblem.getReadOnlyProperty();
  }

  /** What is wrong with the zone; empty if nothing. */
  public ReadOnlyStringProperty zoneProblemProperty() {
    return zoneProblem.getReadOnlyProperty();
  }

  /** What is wrong with the file; empty if nothing. */
  public ReadOnlyStringProperty fileProblemProperty() {
    return fileProblem.getReadOnlyProperty();
  }

  /** Why the case could not be made; empty if it was not tried or is under way. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the case is being made. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Sets who is told that the case was made and the form may go. */
  public void setOnDone(Runnable listener) {
    onDone = listener;
  }

  /** Makes the case, unless something is wrong: then the problems say what. */
  public void create() {
    tried = true;
    check();
    Path target = path();
    if (busy.get() || target == null || hasProblem()) {
      return;
    }
    busy.set(true);
    failure.set("");
    CaseContent content =
        template
            .get()
            .content(title.get().strip(), ZoneId.of(zone.get()), clock.get(), Locale.getDefault());
    create.apply(target, content).whenComplete((made, error) -> done(error));
  }

  private void done(@Nullable Throwable error) {
    busy.set(false);
    if (error == null) {
      onDone.run();
    } else {
      failure.set(ErrorDialog.words(error));
    }
  }

  private boolean hasProblem() {
    return !(titleProblem.get() + zoneProblem.get() + fileProblem.get()).isEmpty();
  }

  /** The file follows the title until the user chooses one. */
  private void propose() {
    if (!chosen) {
      String name = title.get().isBlank() ? texts.get("file.unnamed") : title.get();
      String legal = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
      proposing = true;
      file.set(freeFile(legal).toString());
      proposing = false;
    }
    check();
  }

  private Path freeFile(String name) {
    Path free = folder.resolve(name + EXTENSION);
    for (int i = 2; Files.exists(free); i++) {
      free = folder.resolve(name + " " + i + EXTENSION);
    }
    return free;
  }

  private void fileChanged() {
    chosen |= !proposing;
    check();
  }

  private void check() {
    titleProblem.set(tried && title.get().isBlank() ? texts.get("problem.title") : "");
    // While one looks for a zone the box has none; that is nobody's mistake yet.
    boolean searching = zone.get() == null && !tried;
    zoneProblem.set(searching || isZone(zone.get()) ? "" : texts.get("problem.zone"));
    fileProblem.set(fileProblem(path()));
  }

  private String fileProblem(@Nullable Path target) {
    if (target == null || target.getParent() == null) {
      return texts.get("problem.file");
    }
    if (!Files.isDirectory(target.getParent())) {
      return texts.get("problem.folder", target.getParent().toString());
    }
    if (Files.exists(target)) {
      return texts.get("problem.exists");
    }
    return Files.isWritable(target.getParent()) ? "" : texts.get("problem.readOnly");
  }

  private @Nullable Path path() {
    String typed = file.get().strip();
    if (typed.isEmpty()) {
      return null;
    }
    try {
      Path path = Path.of(typed.endsWith(EXTENSION) ? typed : typed + EXTENSION);
      return path.isAbsolute() ? path : folder.resolve(path);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The file that is meant by what is typed, for a dialog that begins there. */
  Path target() {
    Path path = path();
    return path == null ? folder.resolve(texts.get("file.unnamed") + EXTENSION) : path;
  }

  private static boolean isZone(@Nullable String name) {
    try {
      return name != null && !name.isBlank() && ZoneId.of(name) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
