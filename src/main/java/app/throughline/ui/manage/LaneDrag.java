package app.throughline.ui.manage;

import app.throughline.model.Subject;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Lanes dragged up and down in the list. */
final class LaneDrag {
  private final ManageViewModel model;
  private @Nullable Item dragged;

  LaneDrag(ManageViewModel model) {
    this.model = model;
  }

  /** Lets a line be dragged, and dropped on. */
  void on(ItemCell cell) {
    cell.setOnDragDetected(
        event -> {
          Item item = cell.getItem();
          boolean movable =
              item != null
                  && item.subject() == Subject.LANE
                  && !model.isReadOnly()
                  && model.search().get().isBlank();
          if (movable) {
            dragged = item;
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(item.name());
            board.setContent(content);
            board.setDragView(cell.snapshot(null, null));
            event.consume();
          }
        });
    cell.setOnDragOver(
        event -> {
          if (dragged != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            cell.showDrop(true);
            event.consume();
          }
        });
    cell.setOnDragExited(event -> cell.showDrop(false));
    cell.setOnDragDropped(event -> drop(cell, event));
    cell.setOnDragDone(event -> dragged = null);
  }

  /** Before the line it is dropped on; beneath the last line, at the end. */
  private void drop(ItemCell cell, DragEvent event) {
    Item moved = dragged;
    if (moved != null) {
      int from = model.shown().indexOf(moved);
      int before = cell.isEmpty() ? model.shown().size() : cell.getIndex();
      model.moveTo(moved, before > from ? before - 1 : before);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
