package app.throughline.ui.form;

import app.throughline.model.Lane;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The colours that new lanes are given. They stay apart for readers who are colour-blind (Paul Tol,
 * "Colour schemes", SRON/EPS/TN/09-002, the scheme "muted", without its pale grey).
 */
final class LaneColors {
  private static final List<String> COLORS =
      List.of(
          "#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77", "#cc6677", "#882255",
          "#aa4499");

  private LaneColors() {}

  /** The colour that the fewest of these lanes have. */
  static String free(Collection<Lane> lanes) {
    return COLORS.stream()
        .min(
            Comparator.comparingLong(
                color -> lanes.stream().filter(lane -> lane.color().equals(color)).count()))
        .orElseThrow();
  }
}
