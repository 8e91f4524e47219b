package app.throughline.ui.shell;

import app.throughline.timeline.TimelineView;
import app.throughline.ui.rows.RowsView;
import app.throughline.ui.rows.RowsViewModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.layout.StackPane;

/** Binds what the menu bar has for rows to the row in hand. */
final class RowCommands {
  RowCommands(ShellContext context, ShellMenu menu, TimelineView timeline, StackPane over) {
    ShellViewModel shell = context.model();
    RowsViewModel rows =
        new RowsViewModel(
            context.session(),
            context.desk().author(),
            shell.arrangement(),
            shell.rows(),
            error -> shell.report(error, "", false));
    RowsView view = new RowsView(rows, timeline, over, shell.arrangement(), shell.rows());
    ObservableValue<Boolean> none = view.inHand().map(key -> false).orElse(true);
    ObservableValue<Boolean> fixed = view.inHand().map(key -> rows.isReadOnly()).orElse(true);
    menu.on("rowCollapse", () -> view.withRow(key -> rows.setCollapsed(key, true)), none);
    menu.on("rowExpand", () -> view.withRow(key -> rows.setCollapsed(key, false)), none);
    menu.on("rowHide", () -> view.withRow(rows::hide), none);
    menu.on(
        "rowRename",
        () -> view.withRow(view::rename),
        view.inHand().map(key -> !rows.canRename(key)).orElse(true));
    menu.on("rowUp", () -> view.withRow(key -> rows.moveBy(key, -1)), fixed);
    menu.on("rowDown", () -> view.withRow(key -> rows.moveBy(key, 1)), fixed);
    menu.on("collapseAll", () -> rows.setAllCollapsed(true));
    menu.on("expandAll", () -> rows.setAllCollapsed(false));
    menu.on(
        "showHiddenRows",
        rows::showHidden,
        shell.arrangement().map(now -> rows.hiddenCount() == 0));
    Menu colors = menu.menu("rowColor");
    colors.disableProperty().bind(fixed);
    view.inHand().addListener((observable, was, is) -> colors.getItems().setAll(view.colorItems()));
    shell.rows().addListener((observable, was, is) -> colors.getItems().setAll(view.colorItems()));
  }
}
