package app.throughline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of itself.
 *
 * @param uuid tells this case from all others, also in copies
 * @param title shown in the window's title
 * @param summary what the case is about, may be empty
 * @param zone the zone of clock times that state none
 * @param referenceDate what "yesterday" and a bare clock time refer to, or null
 * @param created when the case was made
 * @param schemaVersion the version of the file's schema
 */
public record CaseInfo(
    UUID uuid,
    String title,
    String summary,
    ZoneId zone,
    @Nullable LocalDate referenceDate,
    Instant created,
    int schemaVersion)
    implements CaseRecord {

  private static final CaseId ID = new CaseId(1);

  @Override
  public CaseId id() {
    return ID;
  }
}
