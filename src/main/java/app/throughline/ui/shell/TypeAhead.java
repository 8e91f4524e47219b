package app.throughline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the keys that are typed while what they are meant for is not there yet. */
final class TypeAhead {
  private final List<KeyEvent> held = new ArrayList<>();
  private final EventHandler<KeyEvent> keeper = this::keep;
  private @Nullable Scene scene;

  /** Keeps every key from now on. */
  void hold(@Nullable Scene in) {
    if (scene == null && in != null) {
      scene = in;
      in.addEventFilter(KeyEvent.ANY, keeper);
    }
  }

  /** Gives the keys to what has the focus, one after the other as they were typed. */
  void release() {
    Scene from = scene;
    if (from == null) {
      return;
    }
    scene = null;
    from.removeEventFilter(KeyEvent.ANY, keeper);
    List<KeyEvent> keys = List.copyOf(held);
    held.clear();
    for (KeyEvent key : keys) {
      if (scene != null) {
        // One of them has begun the next wait.
        held.add(key);
        continue;
      }
      Node target = from.getFocusOwner();
      Event.fireEvent(target == null ? from : target, key);
    }
  }

  private void keep(KeyEvent key) {
    held.add((KeyEvent) key.clone());
    key.consume();
  }
}
