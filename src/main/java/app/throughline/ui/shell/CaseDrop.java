package app.throughline.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a case file be dropped on a window to open it. */
final class CaseDrop {
  private CaseDrop() {}

  /** Takes case files that are dropped anywhere on a scene. */
  static void onto(Scene scene, Consumer<Path> open) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (!casesIn(event.getDragboard()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> cases = casesIn(event.getDragboard());
          cases.forEach(open);
          event.setDropCompleted(!cases.isEmpty());
          event.consume();
        });
  }

  private static List<Path> casesIn(Dragboard board) {
    return board.getFiles().stream().map(File::toPath).filter(CaseFileNames::isCase).toList();
  }
}
