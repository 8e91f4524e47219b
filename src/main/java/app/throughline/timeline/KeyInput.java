package app.throughline.timeline;

import app.throughline.model.EventId;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Carries out what the keys ask for. */
final class KeyInput {
  private final Navigator navigator;
  private final Camera camera;
  private final LiveLayout live;
  private final Selection selection;
  private final TimelineActions actions;
  private final EditKeys edits;

  KeyInput(
      Navigator navigator,
      Camera camera,
      LiveLayout live,
      Selection selection,
      TimelineActions actions,
      EditKeys edits) {
    this.navigator = navigator;
    this.camera = camera;
    this.live = live;
    this.selection = selection;
    this.actions = actions;
    this.edits = edits;
  }

  /** Carries out a key event's command and consumes it, if there is one that does anything. */
  void handle(KeyEvent event) {
    KeyCommand command = KeyCommand.of(event);
    if (command != null && carryOut(command)) {
      event.consume();
    }
  }

  /**
   * Carries out a command.
   *
   * @return whether it did anything; if not, the key is left to others
   */
  boolean carryOut(KeyCommand command) {
    return switch (command) {
      case NEXT_EVENT -> visit(next());
      case PREVIOUS_EVENT -> visit(previous());
      case ACTIVATE -> activate();
      case CLEAR -> clear();
      case MOVE_EARLIER -> edits.moveInTime(-1);
      case MOVE_LATER -> edits.moveInTime(1);
      case MOVE_UP -> edits.moveInRows(-1);
      case MOVE_DOWN -> edits.moveInRows(1);
      case PLACE -> edits.place();
      default -> {
        move(command);
        yield true;
      }
    };
  }

  private void move(KeyCommand command) {
    switch (command) {
      case EARLIER -> navigator.step(-1);
      case LATER -> navigator.step(1);
      case PAGE_EARLIER -> navigator.page(-1);
      case PAGE_LATER -> navigator.page(1);
      case LANES_UP -> navigator.scroll(-1);
      case LANES_DOWN -> navigator.scroll(1);
      case ZOOM_IN -> navigator.zoom(1);
      case ZOOM_OUT -> navigator.zoom(-1);
      case FIT_ALL -> navigator.fitAll();
      case FIRST_EVENT -> navigator.centre(live.order().first());
      case LAST_EVENT -> navigator.centre(live.order().last());
      default -> throw new IllegalArgumentException(command.name());
    }
  }

  private @Nullable EventId next() {
    EventId focused = selection.focused();
    return focused == null ? live.order().firstIn(camera.target()) : live.order().after(focused);
  }

  private @Nullable EventId previous() {
    EventId focused = selection.focused();
    return focused == null ? null : live.order().before(focused);
  }

  private boolean visit(@Nullable EventId event) {
    if (event != null) {
      selection.only(event);
      navigator.reveal(event);
    }
    return event != null;
  }

  private boolean activate() {
    EventId focused = selection.focused();
    if (focused != null) {
      actions.activate(focused);
    }
    return focused != null;
  }

  private boolean clear() {
    boolean any = !selection.events().isEmpty();
    selection.clear();
    return any;
  }
}
