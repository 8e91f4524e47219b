package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Frame;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.Palette;
import app.throughline.layout.Metrics;
import app.throughline.layout.Range;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.Arrangement;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.time.TimeStyle;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: shows a {@link TimelineContent}, lets the user move about in it and select events,
 * and reports what else the user wants. It changes no case.
 *
 * <p>Whatever alters the picture only marks it dirty; it is laid out and painted once per pulse,
 * and not at all while nothing changes.
 */
public final class TimelineView extends Region {
  private static final double PREFERRED_WIDTH_PX = 900;
  private static final double PREFERRED_HEIGHT_PX = 500;

  private final Surface surface = Surface.ofThisMachine();
  private final LiveLayout live = new LiveLayout(surface.measure());
  private final Selection selection = new Selection();
  private final LaneScroll lanes = new LaneScroll();
  private final ScrollBar bar = lanes.newBar();
  private final TimelineActions actions = new TimelineActions();
  private final Narrator narrator = new Narrator();
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };
  private final Camera camera = new Camera(System::nanoTime, timer::start);
  private final Navigator navigator = new Navigator(camera, lanes, live);
  private final EditGesture edits =
      new EditGesture(live, camera, lanes, selection, actions, this::markDirty);
  private final Hands hands =
      new Hands(
          edits,
          new EraGesture(live, camera, lanes, actions, this::markDirty),
          new LinkGesture(live, camera, lanes, selection, actions, this::markDirty));
  private final KeyInput keys =
      new KeyInput(
          navigator,
          camera,
          live,
          selection,
          actions,
          new EditKeys(live, camera, selection, actions, edits));
  private final RowHeaders rowHeaders;
  private final PointerInput pointer;
  private final OutputScale outputScale = new OutputScale(this);
  private boolean dirty;
  private boolean opened;
  private @Nullable Range opening;

  /** A timeline that shows nothing yet. */
  public TimelineView() {
    getStyleClass().add("timeline-view");
    setFocusTraversable(true);
    setPrefSize(PREFERRED_WIDTH_PX, PREFERRED_HEIGHT_PX);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    bar.getStyleClass().add("timeline-scroll");
    surface.node().setMouseTransparent(true);
    getChildren().addAll(surface.node(), bar);
    rowHeaders = new RowHeaders(this, lanes);
    pointer =
        new PointerInput(
            this,
            navigator,
            new DragGesture(camera, lanes),
            hands,
            new WheelGesture(camera, lanes),
            actions);
    addEventFilter(KeyEvent.ANY, pointer::keyWhileHeld);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    addEventHandler(KeyEvent.KEY_TYPED, keys::handle);
    camera.viewportProperty().addListener((property, old, now) -> markDirty());
    lanes.offsetProperty().addListener((property, old, now) -> markDirty());
    palette.addListener((property, old, now) -> markDirty());
    selection.eventsProperty().addListener((property, old, now) -> refreshTexts());
    selection.focusedProperty().addListener((property, old, now) -> refreshTexts());
    focusVisibleProperty().addListener((property, old, now) -> markDirty());
    focusedProperty().addListener((property, old, now) -> focusChanged(now));
    sceneProperty().addListener((property, old, now) -> markDirty());
    outputScale.onChange(this::requestLayout);
    refreshTexts();
  }

  /**
   * Shows this content. Of another case the view opens on what matters most; of the same case it
   * stays where it is.
   */
  public void setContent(TimelineContent content) {
    boolean another = !content.caseId().equals(live.content().caseId());
    boolean byKeys = hands.contentShown(content);
    live.show(content);
    if (byKeys && selection.focused() != null) {
      navigator.reveal(selection.focused());
    }
    if (another) {
      selection.clear();
      opened = false;
      navigator.openWithout(System.currentTimeMillis());
    }
    if (!opened && content.index().datedCount() > 0) {
      opened = true;
      navigator.open(content.index(), opening);
    }
    navigator.contentShown();
    requestLayout(); // the strip of periods may have come or gone, and with it room for the lanes
    refreshTexts();
    edits.doNext();
  }

  /** Tells times in a style; what is dragged keeps to the axis's units or not, with Alt other. */
  public void prefer(TimeStyle style, boolean snapping) {
    live.prefer(style, snapping);
    refreshTexts();
  }

  /** Has the next case open on this range of time in place of what matters most in it. */
  public void openOn(Range range) {
    opening = range;
  }

  /** What is shown. */
  public TimelineContent getContent() {
    return live.content();
  }

  /** Takes titles and words anew, since some that were not at hand are now. */
  public void refreshTexts() {
    setAccessibleText(narrator.state(live, selection, edits.sent()));
    pointer.tip().refresh();
    markDirty();
  }

  /** The part of time that is seen now. Setting it is a move of the user, without animation. */
  public ObjectProperty<Viewport> viewportProperty() {
    return camera.viewportProperty();
  }

  /** How the content is arranged, as far as back and forward are concerned. */
  public ObjectProperty<Arrangement> arrangementProperty() {
    return camera.arrangementProperty();
  }

  /** The rows' headers, by which rows are moved and collapsed. */
  public RowHeaders rowHeaders() {
    return rowHeaders;
  }

  /** The selected events in the order of their selection; the sets themselves never change. */
  public ObjectProperty<Set<EventId>> selectionProperty() {
    return selection.eventsProperty();
  }

  /** The selected event that the keys act on, or null. */
  public ObjectProperty<@Nullable EventId> focusedEventProperty() {
    return selection.focusedProperty();
  }

  /** Marks the events that a search found, as positions in an index; empty for no search. */
  public void setMatches(EventIndex index, EventSet events) {
    live.mark(index, events);
    markDirty();
  }

  /** The colours. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** Whether moves are animated; they are from the start. */
  public void setAnimated(boolean animated) {
    camera.setAnimated(animated);
  }

  /** What the timeline tells others of. */
  public TimelineActions actions() {
    return actions;
  }

  /**
   * Moves the selected events by hand: by a unit of the axis, or into a neighbouring row; does
   * nothing if nothing is selected or {@link TimelineActions#setOnEdit nothing can be edited}.
   *
   * @param units 1 for later, -1 for earlier
   * @param rows 1 for down, -1 for up
   */
  public void moveSelected(int units, int rows) {
    if (units != 0) {
      keys.carryOut(units > 0 ? KeyCommand.MOVE_LATER : KeyCommand.MOVE_EARLIER);
    }
    if (rows != 0) {
      keys.carryOut(rows > 0 ? KeyCommand.MOVE_DOWN : KeyCommand.MOVE_UP);
    }
  }

  /**
   * Gives the selected events that have no time one in the middle of the view, as finely as the
   * axis shows; does nothing if there are none or {@link TimelineActions#setOnEdit nothing can be
   * edited}.
   */
  public void placeSelected() {
    keys.carryOut(KeyCommand.PLACE);
  }

  /** Where the user was: {@link #back} and {@link #forward} go through it. */
  public ViewHistory history() {
    return camera.history();
  }

  /** Goes to the view before. */
  public void back() {
    camera.back();
  }

  /** Goes forward again after {@link #back}. */
  public void forward() {
    camera.forward();
  }

  /** Shows every event. */
  public void fitAll() {
    navigator.fitAll();
  }

  /** Shows the selected events as large as they fit; does nothing if none of them is dated. */
  public void fitSelection() {
    navigator.fit(selection.events(), selection.focused());
  }

  /** Shows a range of time, epoch milliseconds. */
  public void showRange(double startMillis, double endMillis) {
    camera.showRange(startMillis, endMillis);
  }

  /** Shows a range of time arranged in another way; one step back leads here again. */
  public void showView(Range range, Arrangement arrangement) {
    camera.show(range, arrangement);
  }

  /** Shows an instant in the middle, at the same scale. */
  public void centre(double millis) {
    camera.centre(millis);
  }

  /** Moves no further than is needed to see an event, at the same scale. */
  public void reveal(EventId event) {
    navigator.reveal(event);
    markDirty();
  }

  /** Zooms in by one step, at the middle. */
  public void zoomIn() {
    navigator.zoom(1);
  }

  /** Zooms out by one step, at the middle. */
  public void zoomOut() {
    navigator.zoom(-1);
  }

  /** Lays out and paints one frame now, whether needed or not, and says what it cost. */
  public FrameCost paintFrame() {
    long begun = System.nanoTime();
    TimelineLayout layout = live.update(camera.now(), selection.events());
    if (lanes.update(layout.heightPx(), frame().lanes(live.hasUndated()).heightPx())) {
      placeBar();
    }
    navigator.laidOut(layout);
    long laidOut = System.nanoTime();
    Highlights highlights =
        new Highlights(
            selection.events(),
            pointer.hovered(),
            isFocused() ? selection.focused() : null,
            live.matches(selection.events()),
            edits.draft(layout));
    FramePainter painter = new FramePainter(live, hands, rowHeaders, palette.get());
    boolean ring = isFocusVisible() && highlights.focused() == null;
    surface.paint(pen -> painter.paint(pen, frame(), highlights, pointer.band(), ring));
    dirty = false;
    return new FrameCost(laidOut - begun, System.nanoTime() - laidOut);
  }

  /** The layout that is seen. */
  TimelineLayout layoutNow() {
    return live.current();
  }

  Hit hit(double x, double y) {
    return live.hit(x, y, frame());
  }

  Pointer pointerAt(double x, double y, boolean free) {
    return new Pointer(x, y, free, frame());
  }

  LiveLayout live() {
    return live;
  }

  EditGesture edits() {
    return edits;
  }

  Selection selection() {
    return selection;
  }

  PointerInput pointer() {
    return pointer;
  }

  void markDirty() {
    dirty = true;
    timer.start();
  }

  @Override
  protected void layoutChildren() {
    surface.resize(getWidth(), getHeight(), outputScale.get());
    camera.resize(getWidth() - Metrics.HEADER_WIDTH_PX);
    placeBar();
    paintFrame();
  }

  private Frame frame() {
    return new Frame(
        getWidth(), getHeight(), Metrics.HEADER_WIDTH_PX, lanes.offsetPx(), live.erasPx());
  }

  private void placeBar() {
    lanes.fit(bar);
    double width = bar.prefWidth(-1);
    Box shown = frame().lanes(live.hasUndated());
    bar.resizeRelocate(getWidth() - width, shown.yPx(), width, shown.heightPx());
  }

  private void pulse() {
    boolean moving = camera.pulse();
    if (dirty && getScene() != null && getWidth() > 0 && getHeight() > 0) {
      paintFrame();
    }
    if (!moving) {
      timer.stop();
    }
  }

  private void keyPressed(KeyEvent event) {
    boolean cancelled = event.getCode() == KeyCode.ESCAPE && pointer.cancelBand();
    if (cancelled || rowHeaders.keyPressed(event)) {
      event.consume();
    } else {
      keys.handle(event);
    }
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      hands.cancel();
    }
    markDirty();
  }
}
