package app.throughline.timeline;

import app.throughline.layout.ClockChange;
import app.throughline.layout.LinkKnob;
import app.throughline.model.EventId;
import app.throughline.timeline.DragGesture.Mode;
import app.throughline.timeline.Hit.Area;
import java.util.OptionalLong;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Brings what the mouse and the trackpad do to the gestures, and follows the pointer. */
final class PointerInput {
  private final TimelineView view;
  private final Navigator navigator;
  private final DragGesture drag;
  private final Hands hands;
  private final WheelGesture wheel;
  private final Clicks clicks;
  private final HoverTip tip;
  private final Narrator narrator;
  private final TimelineActions actions;
  private @Nullable EventId hovered;
  private boolean click;

  PointerInput(
      TimelineView view,
      Navigator navigator,
      DragGesture drag,
      Hands hands,
      WheelGesture wheel,
      TimelineActions actions) {
    this.view = view;
    this.navigator = navigator;
    this.drag = drag;
    this.hands = hands;
    this.wheel = wheel;
    this.actions = actions;
    this.clicks = new Clicks(view.selection(), navigator, actions);
    this.tip = new HoverTip(view);
    this.narrator = new Narrator();
    view.setOnMousePressed(this::pressed);
    view.setOnMouseDragged(this::dragged);
    view.setOnMouseReleased(this::released);
    view.setOnMouseClicked(this::clicked);
    view.setOnMouseMoved(this::moved);
    view.setOnMouseExited(event -> left());
    view.setOnScroll(this::scrolled);
    view.setOnContextMenuRequested(this::contextWanted);
  }

  /** The event under the pointer, or null. */
  @Nullable EventId hovered() {
    EventId aimed = hands.links().target();
    return aimed == null ? hovered : aimed;
  }

  /** The rubber band being drawn, or null. */
  DragGesture.@Nullable Band band() {
    return drag.band();
  }

  /** The tooltip. */
  HoverTip tip() {
    return tip;
  }

  /** Gives up the rubber band, if one is being drawn. */
  boolean cancelBand() {
    boolean banding = drag.mode() == Mode.BANDING;
    if (banding) {
      drag.cancel();
      view.setCursor(Cursor.DEFAULT);
      view.markDirty();
    }
    return banding;
  }

  /** Takes the keys that matter while something is held: Esc lets go, Alt moves freely. */
  void keyWhileHeld(KeyEvent event) {
    if (!hands.isHolding()) {
      return;
    }
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (event.getCode() == KeyCode.ALT) {
      hands.setFree(pressed);
      event.consume(); // else the menu bar takes the keyboard
    } else if (event.getCode() == KeyCode.ESCAPE && pressed) {
      hands.cancel();
      view.setCursor(Cursor.DEFAULT);
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    view.requestFocus();
    tip.hide();
    navigator.letGo();
    Hit hit = view.hit(event.getX(), event.getY());
    boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isControlDown();
    if (view.rowHeaders().pressed(event, hit)) {
      event.consume();
      return;
    }
    if (hands.isHolding()) {
      hands.cancel(); // another button puts everything back
    } else if (event.getButton() == MouseButton.PRIMARY && plain && hands.press(at(event), hit)) {
      event.consume();
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE) {
      boolean band = event.isShiftDown() && event.getButton() == MouseButton.PRIMARY;
      drag.press(hit.xPx(), event.getY(), band);
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (view.rowHeaders().dragged(event)) {
      event.consume();
      return;
    }
    if (hands.isHolding()) {
      hands.drag(at(event));
      if (hands.isDragging()
          && view.getCursor() != Cursor.H_RESIZE
          && view.getCursor() != Cursor.CROSSHAIR) {
        view.setCursor(Cursor.CLOSED_HAND);
      }
      event.consume();
      return;
    }
    drag.drag(view.hit(event.getX(), event.getY()).xPx(), event.getY());
    if (drag.mode() == Mode.PANNING) {
      view.setCursor(Cursor.CLOSED_HAND);
    } else if (drag.mode() == Mode.BANDING) {
      view.setCursor(Cursor.H_RESIZE);
      view.markDirty();
    }
    event.consume();
  }

  private Pointer at(MouseEvent event) {
    return view.pointerAt(event.getX(), event.getY(), event.isAltDown());
  }

  private void released(MouseEvent event) {
    if (view.rowHeaders().released()) {
      click = false;
      return;
    }
    if (hands.isHolding()) {
      click = hands.release(at(event));
      follow(view.hit(event.getX(), event.getY()), at(event));
      return;
    }
    if (drag.mode() == Mode.NONE) {
      click = event.getButton() == MouseButton.SECONDARY;
      return;
    }
    click = drag.release(view.hit(event.getX(), event.getY()).xPx(), event.getY());
    view.markDirty();
    follow(view.hit(event.getX(), event.getY()), at(event));
  }

  private void clicked(MouseEvent event) {
    if (click && event.getButton() == MouseButton.PRIMARY) {
      Hit hit = view.hit(event.getX(), event.getY());
      boolean toggle = event.isShortcutDown() || event.isControlDown();
      clicks.click(hit, event.getClickCount(), toggle, view.layoutNow());
    }
    event.consume();
  }

  private void moved(MouseEvent event) {
    hands.cancel(); // no button is down: the release was lost
    Hit hit = view.hit(event.getX(), event.getY());
    follow(hit, at(event));
    LinkKnob knob = hands.links().knobAt(at(event));
    if (knob != null) {
      tip.hover(knob, () -> narrator.knob(knob), event.getScreenX(), event.getScreenY());
    } else {
      tip.hover(target(hit), () -> words(hit), event.getScreenX(), event.getScreenY());
    }
  }

  private void follow(Hit hit, Pointer at) {
    boolean handle = hit.area() == Area.HEADER && hit.lane() != null;
    hands.eras().hover(at, hit);
    if (hands.links().knobAt(at) != null) {
      view.setCursor(Cursor.CROSSHAIR);
    } else if (hands.isOnHandle(at)) {
      view.setCursor(Cursor.H_RESIZE);
    } else {
      view.setCursor(hit.isActive() || handle ? Cursor.HAND : Cursor.DEFAULT);
    }
    hover(hit.event());
  }

  private void left() {
    tip.hide();
    hands.eras().left();
    hover(null);
  }

  private void scrolled(ScrollEvent event) {
    tip.hide();
    navigator.letGo();
    wheel.scroll(event, view.hit(event.getX(), event.getY()).xPx());
    event.consume();
  }

  private void contextWanted(ContextMenuEvent event) {
    tip.hide();
    Hit hit = view.hit(event.getX(), event.getY());
    Point2D screen = new Point2D(event.getScreenX(), event.getScreenY());
    if (view.rowHeaders().contextWanted(hit, event.isKeyboardTrigger(), screen)) {
      event.consume();
      return;
    }
    EventId target = event.isKeyboardTrigger() ? view.selection().focused() : hit.event();
    if (target != null && !view.selection().events().contains(target)) {
      view.selection().only(target);
    }
    OptionalLong millis =
        hit.area() != Area.UNDATED && hit.area() != Area.HEADER && !event.isKeyboardTrigger()
            ? OptionalLong.of(Clicks.unitStart(view.layoutNow(), hit.xPx(), hit.millis()))
            : OptionalLong.empty();
    actions.context(
        new ContextRequest(
            target,
            hit.groupKey(),
            millis,
            event.getScreenX(),
            event.getScreenY(),
            event.isKeyboardTrigger() ? null : hit.era()));
    event.consume();
  }

  private void hover(@Nullable EventId event) {
    if (event == null ? hovered != null : !event.equals(hovered)) {
      hovered = event;
      view.markDirty();
    }
  }

  /** What a tooltip can say something of, or null. */
  private @Nullable Object target(Hit hit) {
    if (hit.event() != null) {
      return hit.event();
    }
    if (hit.area() == Area.AXIS) {
      return view.live().current().clockChangeAt(hit.xPx());
    }
    if (hit.era() != null) {
      return hit.era();
    }
    if (hit.area() == Area.HEADER) {
      return hit.groupKey().isEmpty() ? null : hit.groupKey();
    }
    return hit.isCluster() ? hit.mark() : hit.bin();
  }

  private String words(Hit hit) {
    if (hit.event() != null) {
      return narrator.event(view.getContent(), hit.event());
    }
    if (hit.isCluster() && hit.mark() != null) {
      return narrator.cluster(hit.mark().count());
    }
    if (hit.era() != null) {
      return narrator.era(view.getContent(), hit.era(), view.live().style());
    }
    ClockChange change =
        hit.area() == Area.AXIS ? view.live().current().clockChangeAt(hit.xPx()) : null;
    if (change != null) {
      return narrator.clockChange(change);
    }
    if (hit.bin() != null) {
      return narrator.bin(hit.bin().count(), view.live().found(hit));
    }
    return hit.lane() == null ? "" : narrator.row(hit.lane());
  }
}
