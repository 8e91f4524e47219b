package app.throughline.store;

import app.throughline.model.EntityId;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Mention;
import app.throughline.model.RecordId;
import app.throughline.model.SourceId;
import java.util.Comparator;
import java.util.List;

/** Reads which events name an entity or cite a source. */
final class MentionReader {
  private final Database database;

  MentionReader(Database database) {
    this.database = database;
  }

  /** The events that an entity takes part in, in time order, each once with all its roles. */
  List<Mention> of(EntityId entity, EventIndex index) {
    return read(
        "SELECT event.id, event.title, coalesce(group_concat(nullif(role, ''), ', '), '')"
            + " FROM participation JOIN event ON event.id = participation.event"
            + " WHERE entity = ? GROUP BY event.id",
        entity,
        index);
  }

  /** The events of which a source says something, in time order, each once. */
  List<Mention> of(SourceId source, EventIndex index) {
    return read(
        "SELECT event.id, event.title, '' FROM claim JOIN event ON event.id = claim.event"
            + " WHERE source = ? GROUP BY event.id",
        source,
        index);
  }

  private List<Mention> read(String sql, RecordId of, EventIndex index) {
    return database
        .handle()
        .select(sql, of.value())
        .map(
            (row, context) ->
                new Mention(new EventId(row.getLong(1)), row.getString(2), row.getString(3)))
        .stream()
        .sorted(Comparator.comparingInt(mention -> index.position(mention.event())))
        .toList();
  }
}
