package app.throughline.session;

import app.throughline.model.AttachmentId;
import app.throughline.model.ClaimId;
import app.throughline.model.EntityId;
import app.throughline.model.EraId;
import app.throughline.model.EventId;
import app.throughline.model.LaneId;
import app.throughline.model.LinkId;
import app.throughline.model.ParticipationId;
import app.throughline.model.PassageId;
import app.throughline.model.RowStyleId;
import app.throughline.model.SourceId;
import app.throughline.model.ViewId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out ids for new records of a case, none twice. An id that is given out and never saved may
 * be given out again after the case was closed. Thread-safe.
 */
public final class RecordIds {
  private final AtomicLong next;

  /** Ids from {@code next} on. */
  public RecordIds(long next) {
    this.next = new AtomicLong(next);
  }

  /** A fresh id of an event. */
  public EventId event() {
    return new EventId(next.getAndIncrement());
  }

  /** A fresh id of a lane. */
  public LaneId lane() {
    return new LaneId(next.getAndIncrement());
  }

  /** A fresh id of an entity. */
  public EntityId entity() {
    return new EntityId(next.getAndIncrement());
  }

  /** A fresh id of a participation. */
  public ParticipationId participation() {
    return new ParticipationId(next.getAndIncrement());
  }

  /** A fresh id of a source. */
  public SourceId source() {
    return new SourceId(next.getAndIncrement());
  }

  /** A fresh id of a passage. */
  public PassageId passage() {
    return new PassageId(next.getAndIncrement());
  }

  /** A fresh id of a claim. */
  public ClaimId claim() {
    return new ClaimId(next.getAndIncrement());
  }

  /** A fresh id of a link. */
  public LinkId link() {
    return new LinkId(next.getAndIncrement());
  }

  /** A fresh id of an attachment. */
  public AttachmentId attachment() {
    return new AttachmentId(next.getAndIncrement());
  }

  /** A fresh id of an era. */
  public EraId era() {
    return new EraId(next.getAndIncrement());
  }

  /** A fresh id of a row's style. */
  public RowStyleId rowStyle() {
    return new RowStyleId(next.getAndIncrement());
  }

  /** A fresh id of a saved view. */
  public ViewId view() {
    return new ViewId(next.getAndIncrement());
  }
}
