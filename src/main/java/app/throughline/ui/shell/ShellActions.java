package app.throughline.ui.shell;

import app.throughline.layout.Range;
import app.throughline.layout.Viewport;
import app.throughline.model.Texts;
import app.throughline.ui.Ask;
import app.throughline.ui.export.ExportContext;
import app.throughline.ui.export.ExportView;
import app.throughline.ui.export.ExportViewModel;
import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What a window does with its own case as a whole. */
final class ShellActions {
  private final ShellContext context;
  private final FileCommands files;
  private final Texts texts = new Texts("shell");

  ShellActions(ShellContext context, FileCommands files) {
    this.context = context;
    this.files = files;
  }

  void saveCopy() {
    FileChooser chooser = files.chooser("copy.title");
    chooser.setInitialFileName(CaseFileNames.of(context.model().snapshot().get().info().title()));
    File chosen = context.desk().askWhereToSave(chooser, stage());
    if (chosen != null) {
      Path copy = CaseFileNames.withExtension(chosen.toPath());
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
            model.axisZone(),
            model.style().get(),
            texts.get("software", FileCommands.version()),
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
      desk.resetSample(backup)
          .whenComplete(
              (window, error) -> {
                if (window == null) {
                  Desk.tell(stage(), error);
                } else {
                  window.say(texts.get("reset.done", backup.toString()));
                }
              });
    }
  }

  private Stage stage() {
    return context.window().stage();
  }
}
