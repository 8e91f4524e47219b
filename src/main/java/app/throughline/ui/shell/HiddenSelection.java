package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.session.Grouped;
import java.util.Set;

/** Says so when something is selected that the view does not show: once for each selection. */
final class HiddenSelection {
  private final ShellViewModel model;
  private final Texts texts = new Texts("shell");
  private Set<EventId> told = Set.of();

  HiddenSelection(ShellViewModel model) {
    this.model = model;
    model.selection().addListener((observable, was, is) -> look());
    model.rows().addListener((observable, was, is) -> look());
  }

  private void look() {
    Set<EventId> selected = model.selection().get();
    Grouped rows = model.rows().get();
    long hidden = model.hiddenSelected();
    boolean known =
        rows != null && selected.stream().allMatch(event -> rows.index().position(event) >= 0);
    if (hidden == 0 || !known || selected.equals(told)) {
      told = hidden == 0 ? Set.of() : told;
      return;
    }
    told = selected;
    model.report(null, texts.get("toast.hidden", selected.size(), hidden), false);
  }
}
