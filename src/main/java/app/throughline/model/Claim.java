package app.throughline.model;

import app.throughline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an event. A claim with an empty statement is a bare citation.
 *
 * @param id its id
 * @param event the event it speaks of
 * @param source who says so
 * @param passage where in the source, or null
 * @param speaker the person quoted, or null
 * @param stance how it stands to the event as we have it
 * @param statement what it says, in our words; may be empty
 * @param when what it says of the time, {@link When#UNDATED} if nothing
 * @param place what it says of the place, or null
 * @param credibility 1 (confirmed by others) to 6 (cannot be judged), the Admiralty code's numbers
 * @param firstHand whether the source was there
 * @param note our own remark, may be empty
 */
public record Claim(
    ClaimId id,
    EventId event,
    SourceId source,
    @Nullable PassageId passage,
    @Nullable EntityId speaker,
    Stance stance,
    String statement,
    When when,
    @Nullable EntityId place,
    int credibility,
    boolean firstHand,
    String note)
    implements CaseRecord {

  /**
   * Checks the range of the credibility.
   *
   * @throws IllegalArgumentException if it is not 1 to 6
   */
  public Claim {
    if (credibility < 1 || credibility > 6) {
      throw new IllegalArgumentException("credibility is 1 to 6, not " + credibility);
    }
  }

  /** A claim with nothing but what the simple list editor asks for. */
  public static Claim of(
      ClaimId id, EventId event, SourceId source, Stance stance, String statement) {
    return new Claim(
        id, event, source, null, null, stance, statement, When.UNDATED, null, 6, false, "");
  }

  /** The same claim, told of others. */
  Claim naming(
      SourceId newSource,
      @Nullable PassageId newPassage,
      @Nullable EntityId newSpeaker,
      @Nullable EntityId newPlace) {
    return new Claim(
        id,
        event,
        newSource,
        newPassage,
        newSpeaker,
        stance,
        statement,
        when,
        newPlace,
        credibility,
        firstHand,
        note);
  }

  /** The same claim under another id. */
  Claim withId(ClaimId newId) {
    return new Claim(
        newId,
        event,
        source,
        passage,
        speaker,
        stance,
        statement,
        when,
        place,
        credibility,
        firstHand,
        note);
  }
}
