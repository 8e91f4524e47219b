package app.throughline.model;

/**
 * The typed id of a record. Ids of a case come from one sequence, so a value is used by one record
 * only.
 */
public sealed interface RecordId
    permits AttachmentId,
        CaseId,
        ClaimId,
        EntityId,
        EraId,
        EventId,
        LaneId,
        LinkId,
        ParticipationId,
        PassageId,
        RowStyleId,
        SourceId,
        ViewId {

  /** The number in the case file. */
  long value();
}
