package app.throughline.ui.shell;

import app.throughline.model.Texts;
import app.throughline.ui.about.AboutView;
import app.throughline.ui.about.AboutViewModel;
import app.throughline.ui.newcase.NewCaseView;
import app.throughline.ui.newcase.NewCaseViewModel;
import app.throughline.ui.preferences.PreferencesView;
import app.throughline.ui.preferences.PreferencesViewModel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What can be done with case files and the program from any window, with or without a case. */
final class FileCommands {
  private final Desk desk;
  private final Stage stage;
  private final boolean makesRoom;
  private final Texts texts = new Texts("shell");

  /**
   * The commands of a window.
   *
   * @param stage the window's stage
   * @param makesRoom whether a case takes the place of what the window shows, as on the welcome
   *     page
   */
  FileCommands(Desk desk, Stage stage, boolean makesRoom) {
    this.desk = desk;
    this.stage = stage;
    this.makesRoom = makesRoom;
  }

  void newCase() {
    desk.asides()
        .show(
            "newCase",
            texts.get("new.title"),
            stage,
            aside -> {
              NewCaseViewModel model =
                  new NewCaseViewModel(
                      folderOfCases(),
                      Instant::now,
                      (file, content) ->
                          desk.create(file, content, room())
                              .thenApply(window -> leaveFor(window, aside)));
              model.setOnDone(aside::close);
              return new NewCaseView(model, this::askForNewFile).root();
            });
  }

  /** A small window that closes brings its owner to the front, which is not what was asked for. */
  private static CaseWindow leaveFor(CaseWindow made, Stage aside) {
    aside.setOnHidden(event -> made.toFront());
    return made;
  }

  private @Nullable Path askForNewFile(Path proposed) {
    FileChooser chooser = chooser("new.title");
    chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
    Path folder = proposed.getParent();
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File chosen = desk.askWhereToSave(chooser, stage);
    return chosen == null ? null : CaseFileNames.withExtension(chosen.toPath());
  }

  void open() {
    FileChooser chooser = chooser("open.title");
    File folder = folderOfCases().toFile();
    if (folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    File chosen = chooser.showOpenDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  void open(Path file) {
    told(desk.open(file, room()));
  }

  void openSample() {
    told(desk.openSample(room()));
  }

  void preferences() {
    desk.asides()
        .show(
            "preferences",
            texts.get("preferences.title"),
            stage,
            aside -> {
              PreferencesViewModel model =
                  new PreferencesViewModel(desk.preferencesProperty(), desk::remember);
              aside.setOnHidden(event -> model.close());
              return new PreferencesView(model).root();
            });
  }

  void about() {
    desk.asides()
        .show(
            "about",
            texts.get("about.title"),
            stage,
            aside -> new AboutView(new AboutViewModel(version()), aside::close).root());
  }

  /** A dialog that shows case files. */
  FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(titleKey));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(texts.get("file.type"), "*" + CaseFileNames.EXTENSION));
    return chooser;
  }

  /** The program's version; empty where it runs from loose classes. */
  static String version() {
    String version = FileCommands.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private void told(CompletionStage<CaseWindow> opening) {
    opening.whenComplete(
        (window, error) -> {
          Desk.tell(stage, error);
          if (makesRoom && window != null && !window.stage().equals(stage)) {
            // It was open already, in a window of its own.
            stage.close();
          }
        });
  }

  /** Where new cases are proposed to go: beside the last one that is not the sample. */
  private Path folderOfCases() {
    Desk.Places places = desk.places();
    return desk.preferences().recentCases().stream()
        .map(recent -> Path.of(recent.file()))
        .filter(file -> !file.equals(places.sampleCase()))
        .map(Path::getParent)
        .filter(folder -> folder != null && Files.isDirectory(folder))
        .findFirst()
        .orElse(places.documents());
  }

  private @Nullable Stage room() {
    return makesRoom ? stage : null;
  }
}
