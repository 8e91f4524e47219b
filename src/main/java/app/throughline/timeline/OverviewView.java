package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Overview;
import app.throughline.drawing.OverviewPainter;
import app.throughline.drawing.Palette;
import app.throughline.layout.Density;
import app.throughline.layout.Metrics;
import app.throughline.layout.OverviewScale;
import app.throughline.layout.Viewport;
import app.throughline.model.Era;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.Texts;
import app.throughline.timeline.OverviewBrush.Grip;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The overview strip: how many events lie where in the whole case, and a brush over the part that
 * the timeline shows. Bind {@link #viewportProperty} to the timeline's in both directions.
 *
 * <p>Dragging the brush pans, dragging its edges zooms, a click beside it brings it there, and
 * dragging beside it draws a new one.
 */
public final class OverviewView extends Region {
  private static final double HEIGHT_PX = 44;
  private static final double BUCKET_PX = 5;

  private final Surface surface = Surface.ofThisMachine();
  private final OutputScale outputScale = new OutputScale(this);
  private final ObjectProperty<Viewport> viewport =
      new SimpleObjectProperty<>(this, "viewport", new Viewport(0, 1000, 1));
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };
  private TimelineContent content = TimelineContent.EMPTY;
  private OverviewScale scale = OverviewScale.of(content.index(), 1);
  private EventIndex matchIndex = EventIndex.EMPTY;
  private EventSet matches = EventSet.EMPTY;
  private int[] density = {};
  private int[] found = {};
  private @Nullable OverviewGesture gesture;

  /** A strip of an empty case. */
  public OverviewView() {
    getStyleClass().add("overview-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(new Texts("timeline").get("access.overview"));
    surface.node().setMouseTransparent(true);
    getChildren().add(surface.node());
    viewport.addListener((property, old, now) -> timer.start());
    palette.addListener((property, old, now) -> timer.start());
    outputScale.onChange(this::requestLayout);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnMouseMoved(event -> setCursor(cursor(brush().gripAt(stripX(event)))));
  }

  /** Shows this content's events. */
  public void setContent(TimelineContent newContent) {
    content = newContent;
    measureAnew();
    timer.start();
  }

  /** Marks the events that a search found, as positions in an index; empty for no search. */
  public void setMatches(EventIndex index, EventSet events) {
    matchIndex = index;
    matches = events;
    measureAnew();
    timer.start();
  }

  /** The part of time that the brush covers; its width is the timeline's. */
  public ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  /** The colours. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** Where the brush is, from the left edge of the strip without its header. */
  OverviewBrush brush() {
    Box box = overview().brush();
    return new OverviewBrush(
        box.xPx() - Metrics.HEADER_WIDTH_PX, box.rightPx() - Metrics.HEADER_WIDTH_PX);
  }

  OverviewScale scale() {
    return scale;
  }

  @Override
  protected void layoutChildren() {
    surface.resize(getWidth(), getHeight(), outputScale.get());
    if (scale.widthPx() != stripWidth()) {
      measureAnew();
    }
    paint();
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT_PX;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT_PX;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT_PX;
  }

  private double stripWidth() {
    return Math.max(1, getWidth() - Metrics.HEADER_WIDTH_PX);
  }

  private double stripX(MouseEvent event) {
    return event.getX() - Metrics.HEADER_WIDTH_PX;
  }

  private void measureAnew() {
    scale = OverviewScale.of(content.index(), stripWidth());
    int buckets = (int) Math.max(1, stripWidth() / BUCKET_PX);
    density = Density.of(content.index(), content.groups(), scale, buckets);
    found =
        matchIndex == content.index()
            ? Density.of(matchIndex, matches, scale, buckets)
            : new int[buckets];
  }

  private void paint() {
    if (getScene() != null && getWidth() > 0) {
      OverviewPainter painter = new OverviewPainter(palette.get(), surface.measure());
      surface.paint(pen -> painter.paint(pen, overview()));
    }
  }

  private Overview overview() {
    double header = Metrics.HEADER_WIDTH_PX;
    return new Overview(
        getWidth(),
        getHeight(),
        header,
        years(scale, content.zone()),
        density,
        header + scale.xPx(viewport.get().startMillis()),
        header + scale.xPx(viewport.get().endMillis()),
        found,
        content.eras().stream().map(this::span).toList());
  }

  private Overview.EraSpan span(Era era) {
    double header = Metrics.HEADER_WIDTH_PX;
    return Overview.EraSpan.of(
        era,
        header + scale.xPx((double) era.startMillis()),
        header + scale.xPx((double) era.endMillis()));
  }

  private static String years(OverviewScale scale, ZoneId zone) {
    String first = year(scale.startMillis(), zone);
    String last = year(scale.endMillis(), zone);
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String year(double millis, ZoneId zone) {
    ZonedDateTime time = Instant.ofEpochMilli((long) millis).atZone(zone);
    return DateTimeFormatter.ofPattern(time.getYear() > 0 ? "y" : "y G").format(time);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && stripX(event) >= 0) {
      gesture = new OverviewGesture(viewport.get(), brush(), stripX(event), scale::millisAt);
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (gesture != null) {
      viewport.set(gesture.dragTo(stripX(event)));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    if (gesture != null) {
      viewport.set(gesture.release(stripX(event)));
      gesture = null;
    }
    event.consume();
  }

  private static Cursor cursor(Grip grip) {
    return switch (grip) {
      case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
      case BODY -> Cursor.OPEN_HAND;
      case NOTHING -> Cursor.DEFAULT;
    };
  }
}
