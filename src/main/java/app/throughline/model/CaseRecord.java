package app.throughline.model;

/** Anything in a case that an {@link Edit} can add, change or remove. */
public sealed interface CaseRecord
    permits Attachment,
        CaseInfo,
        Claim,
        Entity,
        Era,
        Event,
        EventLink,
        Lane,
        Participation,
        Passage,
        RowStyle,
        SavedView,
        Source {

  /** The record's typed id. */
  RecordId id();
}
