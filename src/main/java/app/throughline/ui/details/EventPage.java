package app.throughline.ui.details;

import app.throughline.chronology.Sentence;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import java.util.List;

/**
 * The page of one event.
 *
 * @param id the event
 * @param title its title
 * @param badges its status, lane and importance
 * @param time when it happened
 * @param description what happened
 * @param participants entities with their roles
 * @param claims what the sources say
 * @param conflict how the accounts disagree; empty if they do not
 * @param sources each source once
 * @param links other events with the relation of this event to them
 * @param tags in the order given
 * @param attachments names with sizes
 * @param history what was done to the event, newest first
 */
public record EventPage(
    EventId id,
    String title,
    Badges badges,
    Time time,
    String description,
    List<Reference> participants,
    List<ClaimCard> claims,
    String conflict,
    List<SourceItem> sources,
    List<Reference> links,
    List<String> tags,
    List<String> attachments,
    List<HistoryLine> history)
    implements Page {

  /** Copies the lists. */
  public EventPage {
    participants = List.copyOf(participants);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    attachments = List.copyOf(attachments);
    history = List.copyOf(history);
  }

  /**
   * What stands below the title.
   *
   * @param status decides the pill's colour
   * @param statusWord what the pill says
   * @param lane the lane's name
   * @param laneColor {@code #rrggbb}
   * @param importance in a word; empty for a normal event
   */
  public record Badges(
      EventStatus status, String statusWord, String lane, String laneColor, String importance) {}

  /**
   * When it happened, from the words of the source to numbers.
   *
   * @param words verbatim; empty if there are none
   * @param sentence what was understood, or that no time is known; empty if the words say just that
   * @param numbers the bounds as stated; empty if none are
   * @param worked where it lies by other events too, in numbers; empty if they tell nothing more
   * @param derived the limits that they give, each with what is behind it
   * @param contradictions what cannot all be true of it
   */
  public record Time(
      String words,
      String sentence,
      String numbers,
      String worked,
      List<DerivedLimits> derived,
      List<Contradicted> contradictions) {

    /** Copies the lists. */
    public Time {
      derived = List.copyOf(derived);
      contradictions = List.copyOf(contradictions);
    }
  }

  /**
   * Limits that other events give.
   *
   * @param words the limits by themselves
   * @param chain the statements that together give them, from this event to a time that is stated
   */
  public record DerivedLimits(String words, List<Sentence> chain) {
    /** Copies the list. */
    public DerivedLimits {
      chain = List.copyOf(chain);
    }
  }

  /**
   * Statements that cannot all be true.
   *
   * @param headline how many miss by how much
   * @param statements those to doubt first before the others
   */
  public record Contradicted(String headline, List<Sentence> statements) {
    /** Copies the list. */
    public Contradicted {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What one source says.
   *
   * @param source who says it
   * @param name the source's title
   * @param grade the Admiralty code, as "B · 2"
   * @param gradeMeaning the same in words
   * @param statement what it says
   * @param stance decides the icon
   * @param stanceWord the stance in a word
   * @param remarks who is quoted, when and where it puts the event, our notes; one a line
   */
  public record ClaimCard(
      SourceId source,
      String name,
      String grade,
      String gradeMeaning,
      String statement,
      Stance stance,
      String stanceWord,
      List<String> remarks) {

    /** Copies the remarks. */
    public ClaimCard {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A source of the event.
   *
   * @param source its id
   * @param name its title
   * @param origin kind, author or publisher, date
   * @param url where it is found, may be empty
   */
  public record SourceItem(SourceId source, String name, String origin, String url) {}

  /**
   * One thing that was done to the event.
   *
   * @param label what
   * @param origin who and when
   */
  public record HistoryLine(String label, String origin) {}
}
