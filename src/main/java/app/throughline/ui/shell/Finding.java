package app.throughline.ui.shell;

import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.timeline.OverviewView;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.filter.FilterChipsView;
import app.throughline.ui.filter.FilterChipsViewModel;
import app.throughline.ui.search.SearchView;
import app.throughline.ui.search.SearchViewModel;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Search and chips: puts them into the window and marks what was found. */
final class Finding {
  private final SearchViewModel search;
  private final SearchView view;
  private final FilterChipsViewModel filter;
  private final FilterChipsView chips;
  private final TimelineView timeline;

  /** Search and chips for a window; {@code go} selects an event and brings it into view. */
  Finding(
      ShellContext context,
      TimelineView timeline,
      OverviewView overview,
      ShellMenu menu,
      Consumer<EventId> go) {
    this.timeline = timeline;
    ShellViewModel model = context.model();
    search =
        new SearchViewModel(
            context.session(),
            new SearchViewModel.Surroundings(
                model.rows(),
                model.arrangement(),
                model.selection(),
                model.style(),
                go,
                error -> model.report(error, "", false)));
    view = new SearchView(search, timeline::requestFocus);
    filter =
        new FilterChipsViewModel(
            model.arrangement(), model.snapshot(), model.rows(), model.style());
    chips = new FilterChipsView(filter, timeline::requestFocus);
    search
        .found()
        .addListener(
            (observable, was, is) -> {
              timeline.setMatches(is.index(), is.events());
              overview.setMatches(is.index(), is.events());
            });
    bindMenu(menu, model);
    timeline.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    timeline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The field, for the toolbar. */
  Parent field() {
    return view.root();
  }

  /** The bar of chips, for below the toolbar. */
  Parent chips() {
    return chips.root();
  }

  void close() {
    view.close();
  }

  private void bindMenu(ShellMenu menu, ShellViewModel model) {
    menu.on("find", view::focus);
    menu.on("findNext", search::next, search.active().not());
    menu.on("findPrevious", search::previous, search.active().not());
    menu.on("showMatches", search::showOnlyMatches, search.active().not());
    menu.on(
        "clearFilter",
        filter::clear,
        model
            .arrangement()
            .map(now -> now.filter().equals(EventFilter.NONE) && now.hiddenRows().isEmpty()));
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals("/") && !event.isShortcutDown()) {
      view.focus();
      event.consume();
    }
  }

  /** Esc ends a search before it does anything else, but for a drag under way. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && search.active().get() && !timeline.isPressed()) {
      search.clear();
      event.consume();
    }
  }
}
