package app.throughline.store;

import app.throughline.model.Grouping;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Reads which events belong together. */
final class GroupReader {
  private static final String BY_ENTITY =
      "SELECT DISTINCT entity.id, entity.name, participation.event FROM participation"
          + " JOIN entity ON entity.id = participation.entity WHERE entity.kind = '%s'";
  private static final String BY_SOURCE =
      "SELECT DISTINCT source.id, source.title, claim.event FROM claim"
          + " JOIN source ON source.id = claim.source";
  private static final String BY_TAG =
      "SELECT DISTINCT tag.value, tag.value, event.id FROM event, json_each(event.tags) AS tag"
          + " WHERE event.tags <> '[]'";

  private final Database database;

  private record Growing(String name, LongStream.Builder events) {}

  GroupReader(Database database) {
    this.database = database;
  }

  /**
   * The groups that have events, by name. The index alone knows lanes and statuses.
   *
   * @throws IllegalArgumentException for the groupings by lane and status
   */
  List<Membership> read(Grouping grouping) throws SQLException {
    Map<String, Growing> growing = new LinkedHashMap<>();
    PreparedStatement statement = database.prepared(sql(grouping));
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        String name = row.getString(2);
        growing
            .computeIfAbsent(row.getString(1), key -> new Growing(name, LongStream.builder()))
            .events()
            .add(row.getLong(3));
      }
    }
    List<Membership> groups = new ArrayList<>();
    growing.forEach(
        (key, group) ->
            groups.add(new Membership(key, group.name(), group.events().build().toArray())));
    groups.sort(
        Comparator.comparing(Membership::name, Collator.getInstance())
            .thenComparing(Membership::key));
    return groups;
  }

  private static String sql(Grouping grouping) {
    return switch (grouping) {
      case PERSON, PLACE, ORGANISATION -> BY_ENTITY.formatted(grouping.name());
      case TAG -> BY_TAG;
      case SOURCE -> BY_SOURCE;
      case LANE, STATUS -> throw new IllegalArgumentException("the index knows " + grouping);
    };
  }
}
