package app.throughline.store;

import app.throughline.model.ClaimId;
import app.throughline.model.EntityId;
import app.throughline.model.EventId;
import app.throughline.model.PassageId;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import app.throughline.model.SourceId;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Full-text search. The index has no text of its own: the view {@code search_text} says what of
 * which record is searched, and here it is kept in step inside the transaction of every edit.
 */
final class SearchIndex {
  private static final int MAX_EVENTS_PER_HIT = 100;

  /** Ordered by the column rank, so that snippets are made only of the rows that are wanted. */
  private static final String FIND =
      """
      SELECT rowid AS id, snippet(search, -1, :start, :end, '…', 16) AS words
      FROM search
      WHERE search MATCH :query AND rank MATCH 'bm25(4.0, 1.0)'
      ORDER BY rank LIMIT :limit
      """;

  /** Asked for one record at a time: joined with the view, SQLite would read all of it. */
  private static final String NAME =
      """
      SELECT t.kind,
        CASE t.kind
          WHEN 'claim' THEN (SELECT e.title FROM claim c JOIN event e ON e.id = c.event WHERE c.id = t.id)
          WHEN 'passage' THEN (SELECT s.title FROM passage p JOIN source s ON s.id = p.source WHERE p.id = t.id)
          ELSE t.title
        END AS name
      FROM search_text t WHERE t.id = ?
      """;

  private final Database database;

  SearchIndex(Database database) {
    this.database = database;
  }

  /** Takes a record's words out, before its row changes. */
  void forget(RecordId id) throws SQLException {
    database.update(
        "INSERT INTO search (search, rowid, title, body)"
            + " SELECT 'delete', id, title, body FROM search_text WHERE id = ?",
        id.value());
  }

  /** Puts a record's words in, after its row has changed. */
  void learn(RecordId id) throws SQLException {
    database.update(
        "INSERT INTO search (rowid, title, body) SELECT id, title, body FROM search_text WHERE id = ?",
        id.value());
  }

  /** Makes the whole index anew. */
  void rebuild() throws SQLException {
    database.script("INSERT INTO search (search) VALUES ('rebuild')");
  }

  /** Whether the index says what the records say. */
  boolean isInStep() {
    try {
      database.script("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * The records whose words match what was typed, best first.
   *
   * @throws app.throughline.model.CaseException {@code BAD_QUERY} if there is no word in it
   */
  List<SearchHit> search(String typed, int limit) {
    String query = SearchQuery.toFts(typed);
    if (query == null) {
      return List.of();
    }
    return database
        .handle()
        .createQuery(FIND)
        .bind("query", query)
        .bind("limit", limit)
        .bind("start", String.valueOf(SearchHit.MATCH_START))
        .bind("end", String.valueOf(SearchHit.MATCH_END))
        .map((row, context) -> hit(row.getLong("id"), row.getString("words")))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The hit, or nothing if the index is out of step with the records. */
  private Optional<SearchHit> hit(long id, String snippet) {
    return database
        .handle()
        .select(NAME, id)
        .map(
            (row, context) -> {
              String kind = row.getString("kind");
              String name = Objects.toString(row.getString("name"), "");
              return new SearchHit(recordId(kind, id), events(kind, id), name, snippet);
            })
        .findFirst();
  }

  private static RecordId recordId(String kind, long id) {
    return switch (kind) {
      case "event" -> new EventId(id);
      case "entity" -> new EntityId(id);
      case "source" -> new SourceId(id);
      case "passage" -> new PassageId(id);
      case "claim" -> new ClaimId(id);
      default -> throw new IllegalStateException("searched " + kind);
    };
  }

  private List<EventId> events(String kind, long id) {
    String condition =
        switch (kind) {
          case "entity" -> "FROM participation WHERE entity = ?";
          case "source" -> "FROM claim WHERE source = ?";
          case "passage" -> "FROM claim WHERE passage = ?";
          case "claim" -> "FROM claim WHERE id = ?";
          default -> "FROM (SELECT id AS event FROM event WHERE id = ?)";
        };
    return database
        .handle()
        .select("SELECT DISTINCT event " + condition + " LIMIT " + MAX_EVENTS_PER_HIT, id)
        .map((row, context) -> new EventId(row.getLong(1)))
        .list();
  }
}
