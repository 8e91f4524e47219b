package app.throughline.store;

import app.throughline.model.Attachment;
import app.throughline.model.CaseInfo;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.Era;
import app.throughline.model.Event;
import app.throughline.model.Lane;
import app.throughline.model.Participation;
import app.throughline.model.Passage;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import org.jspecify.annotations.Nullable;

/** What to call a record in a message. */
final class RecordNames {
  private RecordNames() {}

  /** The record's own words where it has some, else its number; empty for null. */
  static String of(@Nullable CaseRecord record) {
    if (record == null) {
      return "";
    }
    String words = words(record);
    return words.isBlank() ? String.valueOf(record.id().value()) : words;
  }

  private static String words(CaseRecord record) {
    if (record instanceof Event event) {
      return event.title();
    } else if (record instanceof Lane lane) {
      return lane.name();
    } else if (record instanceof Entity entity) {
      return entity.name();
    } else if (record instanceof Source source) {
      return source.title();
    } else if (record instanceof Claim claim) {
      return claim.statement();
    } else if (record instanceof Passage passage) {
      return passage.quote();
    } else if (record instanceof Participation part) {
      return part.role();
    } else if (record instanceof Attachment attachment) {
      return attachment.originalName();
    } else if (record instanceof SavedView view) {
      return view.name();
    } else if (record instanceof Era era) {
      return era.name();
    } else if (record instanceof CaseInfo info) {
      return info.title();
    }
    return "";
  }
}
