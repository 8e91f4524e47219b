package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.SearchHit;
import app.throughline.model.Texts;
import app.throughline.ui.palette.PaletteItem;
import app.throughline.ui.palette.PaletteView;
import app.throughline.ui.palette.PaletteViewModel;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** Opens the palette on all that stands in the menu bar, and on the case's events. */
final class CommandPalette {
  private static final int EVENTS_FOUND = 20;

  private final ShellContext context;
  private final ShellMenu menu;
  private final Overlay overlay;
  private final Consumer<EventId> select;
  private final Texts texts = new Texts("shell");

  /**
   * The palette of a window.
   *
   * @param overlay shows it
   * @param select goes to an event
   */
  CommandPalette(ShellContext context, ShellMenu menu, Overlay overlay, Consumer<EventId> select) {
    this.context = context;
    this.menu = menu;
    this.overlay = overlay;
    this.select = select;
  }

  void open() {
    List<PaletteItem> commands = menu.everything().stream().map(MenuCommand::forPalette).toList();
    PaletteViewModel model =
        new PaletteViewModel(
            commands, this::events, context.desk().recentCommands(), overlay::close);
    overlay.open((Region) new PaletteView(model).root());
  }

  private CompletionStage<List<PaletteItem>> events(String words) {
    return context
        .session()
        .search(words, EVENTS_FOUND)
        .thenApply(hits -> hits.stream().flatMap(this::event).toList());
  }

  private Stream<PaletteItem> event(SearchHit hit) {
    return hit.record() instanceof EventId id
        ? Stream.of(
            new PaletteItem(
                hit.title(), texts.get("palette.event"), "", true, () -> select.accept(id)))
        : Stream.empty();
  }
}
