package app.throughline.store;

import app.throughline.model.EventIndex;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What claims say against events: that one contradicts its event, and that the times which they and
 * the event give cannot all be true. One pass over the claims that say such a thing, since a query
 * for each event would be most of what the opening of a large case costs.
 */
final class ClaimFlags {
  private static final String CLAIMS =
      """
      SELECT event, stance = 'CONTRADICTS', start_earliest, start_latest, end_earliest, end_latest
      FROM claim
      WHERE (stance = 'CONTRADICTS'
          OR start_earliest > %1$d OR start_latest < %2$d
          OR end_earliest > %1$d OR end_latest < %2$d)
      """
          .formatted(TimeBounds.PAST, TimeBounds.FUTURE);

  private static final String SOME = " AND event IN (SELECT value FROM json_each(?))";

  private final Map<Long, Said> byEvent = new HashMap<>();

  /** What the claims of one event say together. */
  private static final class Said {
    private boolean contradicts;
    private final Common start = new Common();
    private final Common end = new Common();
  }

  /** Where all of some bounds can be true at once; open ends are no bounds. */
  private static final class Common {
    private long earliest = TimeBounds.PAST;
    private long latest = TimeBounds.FUTURE;

    void add(long boundEarliest, long boundLatest) {
      if (boundEarliest < boundLatest) {
        earliest = Math.max(earliest, boundEarliest);
        latest = Math.min(latest, boundLatest);
      }
    }

    /** Whether a bound of the event leaves nothing in common. */
    boolean excludes(@Nullable TimeBounds bounds) {
      return bounds != null
          && !bounds.isOpenEnd()
          && Math.max(earliest, bounds.earliest()) >= Math.min(latest, bounds.latest());
    }
  }

  private ClaimFlags() {}

  /**
   * Reads what claims say.
   *
   * @param events a JSON list of the ids of events, or null for all
   */
  static ClaimFlags read(Database database, @Nullable String events) throws SQLException {
    ClaimFlags flags = new ClaimFlags();
    PreparedStatement statement = database.prepared(events == null ? CLAIMS : CLAIMS + SOME);
    if (events != null) {
      statement.setString(1, events);
    }
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Said said = flags.byEvent.computeIfAbsent(row.getLong(1), none -> new Said());
        said.contradicts |= row.getInt(2) != 0;
        said.start.add(row.getLong(3), row.getLong(4));
        long endEarliest = row.getLong(5);
        if (!row.wasNull()) {
          said.end.add(endEarliest, row.getLong(6));
        }
      }
    }
    return flags;
  }

  /** The flags of an event that is stated to lie somewhere; 0 where no claim says anything. */
  int of(long event, Placement stated) {
    Said said = byEvent.get(event);
    if (said == null) {
      return 0;
    }
    boolean rival = said.start.excludes(stated.start()) || said.end.excludes(stated.end());
    return (said.contradicts ? EventIndex.DISPUTED : 0) | (rival ? EventIndex.RIVAL : 0);
  }
}
