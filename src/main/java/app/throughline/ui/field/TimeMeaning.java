package app.throughline.ui.field;

import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.time.RelativeClause;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a time phrase comes to once the events that it names are found.
 *
 * @param when the stated time, with the phrase word for word
 * @param relations what it says of other events; a clause whose event was not found has none
 */
public record TimeMeaning(When when, List<Relation> relations) {
  /** Copies the list. */
  public TimeMeaning {
    relations = List.copyOf(relations);
  }

  /**
   * The links of an event with those that its old phrase stands for replaced by those of this one.
   * A link that both phrases state keeps its id.
   *
   * @param base the event's records with its old links
   * @param oldRelations what the old phrase says of other events
   * @param newId gives out ids for new links
   */
  public List<EventLink> links(
      EventRecords base, List<Relation> oldRelations, Supplier<LinkId> newId) {
    EventId id = base.event().id();
    List<EventLink> kept = new ArrayList<>();
    Map<LinkEnd, EventLink> replaced = new HashMap<>();
    for (EventLink link : base.links()) {
      if (states(oldRelations, id, link) || states(relations, id, link)) {
        replaced.put(new LinkEnd(link.kind(), link.to()), link);
      } else {
        kept.add(link);
      }
    }
    for (Relation relation : relations) {
      EventId other = relation.event();
      if (other != null) {
        EventLink old = replaced.remove(new LinkEnd(relation.kind(), other));
        kept.add(relation.link(old == null ? newId.get() : old.id(), id, other));
      }
    }
    return kept;
  }

  /**
   * Whether a link is what a phrase states of its event. An event that the phrase's name does not
   * find any more is known by the distance.
   */
  public static boolean states(List<Relation> phrase, EventId self, EventLink link) {
    return link.from().equals(self)
        && phrase.stream()
            .anyMatch(
                relation ->
                    relation.kind() == link.kind()
                        && (relation.event() == null
                            ? relation.isOfGap(link)
                            : relation.event().equals(link.to())));
  }

  private record LinkEnd(LinkKind kind, EventId to) {}

  /**
   * One clause of the phrase.
   *
   * @param clause as read
   * @param event the event that it names, or null if not found or not the only one
   */
  public record Relation(RelativeClause clause, @Nullable EventId event) {
    /** What the link says that the clause makes. */
    public LinkKind kind() {
      return LinkKind.of(clause.relation());
    }

    private boolean isOfGap(EventLink link) {
      return link.minGapMillis() == clause.minGapMillis()
          && link.maxGapMillis() == clause.maxGapMillis();
    }

    /** The link that it makes between two events. */
    public EventLink link(LinkId id, EventId from, EventId to) {
      return new EventLink(
          id, from, to, kind(), clause.minGapMillis(), clause.maxGapMillis(), clause.hard());
    }
  }
}
