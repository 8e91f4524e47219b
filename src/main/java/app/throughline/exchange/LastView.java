package app.throughline.exchange;

import app.throughline.model.Arrangement;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a window showed of its case when it was closed.
 *
 * @param caseId which case
 * @param startMillis the left edge, epoch milliseconds UTC
 * @param endMillis the right edge, later than the left
 * @param arrangement what the rows stood for and what was left out
 * @param zone the {@link app.throughline.time.DisplayZone#key} of the zone that times were told in;
 *     null in files of before there was one
 */
public record LastView(
    UUID caseId, long startMillis, long endMillis, Arrangement arrangement, @Nullable String zone) {
  /** Checks that a file has said which case and how. */
  public LastView {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(arrangement, "arrangement");
  }
}
