package app.throughline.timeline;

import app.throughline.drawing.Box;
import app.throughline.drawing.Legend;
import app.throughline.drawing.Palette;
import app.throughline.model.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The legend of the visual language of time, painted as on the timeline and in pictures. */
public final class LegendView extends Region {
  private static final double WIDTH_PX = 780;

  private final Surface surface = Surface.ofThisMachine();
  private final OutputScale outputScale = new OutputScale(this);
  private final Palette palette;
  private final Legend legend;

  /** A legend in a theme. */
  public LegendView(Palette palette) {
    this.palette = palette;
    this.legend = new Legend(palette, surface.measure(), WIDTH_PX);
    getStyleClass().add("legend-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(new Texts("timeline").get("access.legend"));
    setMinSize(WIDTH_PX, legend.heightPx());
    setPrefSize(WIDTH_PX, legend.heightPx());
    setFocusTraversable(true);
    getChildren().add(surface.node());
    outputScale.onChange(this::requestLayout);
  }

  @Override
  protected void layoutChildren() {
    surface.resize(getWidth(), getHeight(), outputScale.get());
    surface.paint(
        pen -> {
          pen.fill(new Box(0, 0, getWidth(), getHeight()), palette.background());
          legend.paint(pen, 0, 0);
        });
  }
}
