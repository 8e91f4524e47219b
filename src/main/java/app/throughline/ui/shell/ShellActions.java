package app.throughline.ui.shell;

import app.throughline.layout.Range;
import app.throughline.layout.Viewport;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseInfo;
import app.throughline.model.Texts;
import app.throughline.time.TimeStyle;
import app.throughline.ui.Ask;
import app.throughline.ui.export.ExportContext;
import app.throughline.ui.export.ExportView;
import app.throughline.ui.export.ExportViewModel;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What the File and Help menus do: files, the sample, and what the program says of itself. */
final class ShellActions {
  private static final String EXTENSION = ".tlcase";

  private final ShellContext context;
  private final Texts texts = new Texts("shell");

  ShellActions(ShellContext context) {
    this.context = context;
  }

  void newCase() {
    NewCaseDialog dialog = new NewCaseDialog(stage());
    dialog.showAndWait().ifPresent(this::create);
  }

  void open() {
    FileChooser chooser = chooser("open.title");
    File chosen = chooser.showOpenDialog(stage());
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  void open(Path file) {
    context.desk().open(file, null).whenComplete((window, error) -> Desk.tell(stage(), error));
  }

  void saveCopy() {
    FileChooser chooser = chooser("copy.title");
    chooser.setInitialFileName(fileName(context.model().snapshot().get().info().title()));
    File chosen = context.desk().askWhereToSave(chooser, stage());
    if (chosen != null) {
      Path copy = withExtension(chosen.toPath());
      context
          .session()
          .saveCopy(copy)
          .whenComplete(
              (done, error) ->
                  context.model().report(error, texts.get("copy.done", copy.toString()), false));
    }
  }

  void export(Viewport visible) {
    Desk desk = context.desk();
    ShellViewModel model = context.model();
    ExportContext wanted =
        new ExportContext(
            context.session(),
            new Range((long) visible.startMillis(), (long) visible.endMillis()),
            model.arrangement().get(),
            model.snapshot().get().info().zone(),
            TimeStyle.of(Locale.getDefault()),
            texts.get("software", version()),
            desk.background(),
            desk.fxThread());
    ExportViewModel export = new ExportViewModel(wanted, desk.exportChoices());
    new ExportView(export, desk::askWhereToSave).showAndWait(stage());
    desk.remember(export.choices());
  }

  void resetSample() {
    Desk desk = context.desk();
    Path backup = desk.sampleBackup();
    boolean sure =
        Ask.yes(
            stage(),
            texts.get("reset.title"),
            texts.get("reset.text", backup.toString()),
            texts.get("reset.do"));
    if (sure) {
      desk.resetSample(backup).whenComplete((window, error) -> Desk.tell(stage(), error));
    }
  }

  void about() {
    Ask.tell(
        stage(),
        texts.get("about.title"),
        texts.get(
            "about.text",
            version(),
            System.getProperty("java.version"),
            System.getProperty("javafx.version")));
  }

  private static String version() {
    String version = ShellActions.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private void create(NewCaseDialog.Answer answer) {
    FileChooser chooser = chooser("new.title");
    chooser.setInitialFileName(fileName(answer.title()));
    File chosen = context.desk().askWhereToSave(chooser, stage());
    if (chosen == null) {
      return;
    }
    CaseInfo info =
        new CaseInfo(UUID.randomUUID(), answer.title(), "", answer.zone(), null, Instant.now(), 1);
    CaseContent content = new CaseContent(info, List.of());
    context
        .desk()
        .create(withExtension(chosen.toPath()), content)
        .whenComplete((window, error) -> Desk.tell(stage(), error));
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(titleKey));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("file.type"), "*" + EXTENSION));
    return chooser;
  }

  private Stage stage() {
    return context.window().stage();
  }

  private static String fileName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + EXTENSION;
  }

  private static Path withExtension(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(EXTENSION) ? file : file.resolveSibling(name + EXTENSION);
  }
}
