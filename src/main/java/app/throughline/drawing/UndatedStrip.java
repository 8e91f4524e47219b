package app.throughline.drawing;

import app.throughline.layout.Metrics;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import app.throughline.layout.Titles;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events whose time has no limit, as a row of chips at the bottom of a frame. Immutable.
 *
 * @param chips those that have room, in order
 * @param restCount how many have none
 * @param restBox where it says so; empty if all have room
 */
public record UndatedStrip(List<Chip> chips, int restCount, Box restBox) {
  private static final double CHIP_HEIGHT_PX = 20;
  private static final double CHIP_INSET_PX = 8;
  private static final double CHIP_GAP_PX = 8;
  private static final double WIDEST_TEXT_PX = 220;
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  /**
   * One event.
   *
   * @param event the event
   * @param text its title, shortened to fit
   * @param box where it stands in the frame
   */
  public record Chip(EventId event, String text, Box box) {}

  /** Copies the list. */
  public UndatedStrip {
    chips = List.copyOf(chips);
  }

  /** The strip of these events in a frame. */
  public static UndatedStrip of(
      List<EventId> undated, Titles titles, TextMeasure measure, Frame frame) {
    TextFit fit = new TextFit(measure);
    Box strip = frame.undated();
    double y = strip.yPx() + (strip.heightPx() - CHIP_HEIGHT_PX) / 2;
    double restWidth = fit.widthPx(restText(undated.size()), TextStyle.SMALL) + CHIP_INSET_PX;
    List<Chip> chips = new ArrayList<>();
    double x = frame.headerWidthPx() + CHIP_GAP_PX;
    for (EventId event : undated) {
      String title = titles.of(event);
      String text = fit.shortened(title == null ? "…" : title, TextStyle.LABEL, WIDEST_TEXT_PX);
      double width = Math.ceil(fit.widthPx(text, TextStyle.LABEL)) + 2 * CHIP_INSET_PX;
      boolean isLast = chips.size() == undated.size() - 1;
      if (x + width + CHIP_GAP_PX + (isLast ? 0 : restWidth) > strip.rightPx()) {
        break;
      }
      chips.add(new Chip(event, text, new Box(x, y, width, CHIP_HEIGHT_PX)));
      x += width + CHIP_GAP_PX;
    }
    int rest = undated.size() - chips.size();
    Box restBox = rest == 0 ? NOWHERE : new Box(x, y, restWidth, CHIP_HEIGHT_PX);
    return new UndatedStrip(chips, rest, restBox);
  }

  /** The event at a point of the frame, or null. */
  public @Nullable EventId at(double x, double y) {
    for (Chip chip : chips) {
      if (chip.box().contains(x, y)) {
        return chip.event();
      }
    }
    return null;
  }

  /** The number of events. */
  int size() {
    return chips.size() + restCount;
  }

  void paint(Pen pen, Palette palette, Frame frame, Highlights highlights) {
    Box strip = frame.undated();
    pen.fill(strip, palette.panel());
    pen.fill(new Box(0, strip.yPx(), strip.widthPx(), 1), palette.hairline());
    double baseline = Type.baselinePx(TextStyle.HEADING, strip.yPx(), strip.heightPx());
    String name = new Texts("drawing").get("undated", size());
    if (frame.headerWidthPx() > 0) {
      double left = Metrics.HEADER_INSET_LEFT_PX;
      pen.text(name, left, baseline, TextStyle.HEADING, palette.mutedText());
    }
    for (Chip chip : chips) {
      paint(chip, pen, palette, highlights);
    }
    if (restCount > 0) {
      double x = restBox.xPx();
      pen.text(restText(restCount), x, baseline, TextStyle.SMALL, palette.mutedText());
    }
  }

  private static void paint(Chip chip, Pen pen, Palette palette, Highlights highlights) {
    Box box = chip.box();
    boolean selected = highlights.selected().contains(chip.event());
    boolean hovered = chip.event().equals(highlights.hovered());
    boolean focused = chip.event().equals(highlights.focused());
    double radius = CHIP_HEIGHT_PX / 2;
    boolean found = highlights.matches().contains(chip.event());
    pen.fillRound(box, radius, palette.background());
    if (found) {
      pen.fillRound(box, radius, MatchLayer.ground(palette));
    }
    Stroke edge =
        selected
            ? Stroke.of(2, palette.accent())
            : found
                ? Stroke.of(2, palette.match())
                : Stroke.of(1, hovered ? palette.accent() : palette.hairline());
    pen.strokeRound(box.inset(selected ? 0 : 0.5), radius, edge);
    if (focused) {
      pen.strokeRound(box.inset(-2.5), radius + 2, Stroke.of(3, palette.selection()));
    }
    double baseline = Type.baselinePx(TextStyle.LABEL, box.yPx(), box.heightPx());
    pen.text(chip.text(), box.xPx() + CHIP_INSET_PX, baseline, TextStyle.LABEL, palette.text());
  }

  private static String restText(int count) {
    return new Texts("drawing").get("undated.rest", count);
  }
}
