package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyCommandTest {
  private static KeyEvent key(
      EventType<KeyEvent> type, String character, KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(type, character, character, code, shift, control, false, false);
  }

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
    return key(KeyEvent.KEY_PRESSED, "", code, shift, control);
  }

  private static KeyEvent typed(String character) {
    return key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
  }

  @Test
  void signsCountAsTypedWhereverTheyLieOnTheKeyboard() {
    assertThat(KeyCommand.of(typed("+"))).isEqualTo(KeyCommand.ZOOM_IN);
    assertThat(KeyCommand.of(typed("-"))).isEqualTo(KeyCommand.ZOOM_OUT);
    assertThat(KeyCommand.of(typed("0"))).isEqualTo(KeyCommand.FIT_ALL);
    assertThat(KeyCommand.of(typed("x"))).isNull();
    assertThat(KeyCommand.of(pressed(KeyCode.PLUS, false, false))).isNull();
  }

  @Test
  void keysCountAsPressed() {
    assertThat(KeyCommand.of(pressed(KeyCode.LEFT, false, false))).isEqualTo(KeyCommand.EARLIER);
    assertThat(KeyCommand.of(pressed(KeyCode.TAB, false, false))).isEqualTo(KeyCommand.NEXT_EVENT);
    assertThat(KeyCommand.of(pressed(KeyCode.TAB, true, false)))
        .isEqualTo(KeyCommand.PREVIOUS_EVENT);
  }

  @Test
  void shortcutsAreLeftToTheWindow() {
    assertThat(KeyCommand.of(pressed(KeyCode.LEFT, false, true))).isNull();
    assertThat(KeyCommand.of(pressed(KeyCode.ENTER, false, true))).isNull();
  }

  @Test
  void withShiftTheArrowsMoveEvents() {
    assertThat(KeyCommand.of(pressed(KeyCode.LEFT, true, true))).isEqualTo(KeyCommand.MOVE_EARLIER);
    assertThat(KeyCommand.of(pressed(KeyCode.DOWN, true, true))).isEqualTo(KeyCommand.MOVE_DOWN);
    assertThat(KeyCommand.of(pressed(KeyCode.Z, true, true))).isNull();
  }
}
