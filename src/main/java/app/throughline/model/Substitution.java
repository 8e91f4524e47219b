package app.throughline.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts one thing in the place of others, or nothing: what merging, deleting and renaming a tag mean
 * for everything that names them.
 *
 * @param subject the kind of the things
 * @param old the keys of those that go
 * @param instead the key of the one that takes their place, or null
 * @param fresh whether that one is new to the case, as a tag's new name
 */
public record Substitution(
    Subject subject, Set<String> old, @Nullable String instead, boolean fresh) {

  /** Copies the set. */
  public Substitution {
    old = Set.copyOf(old);
  }

  /** Deletes things. */
  public static Substitution deleting(Subject subject, Set<String> keys) {
    return new Substitution(subject, keys, null, false);
  }

  /** Makes one thing of several. */
  public static Substitution merging(Subject subject, Set<String> others, String kept) {
    return new Substitution(subject, others, kept, false);
  }

  /**
   * Gives a tag another name; where another tag is called so already, makes one of the two.
   *
   * @param tags the tags of the case
   */
  public static Substitution renaming(String tag, String name, Collection<String> tags) {
    return new Substitution(Subject.TAG, Set.of(tag), name, !tags.contains(name));
  }

  /** A record as it is afterwards, or null if it goes with what it names. */
  public @Nullable CaseRecord in(CaseRecord record) {
    if (record instanceof Event event) {
      return in(event);
    }
    if (record instanceof Participation part) {
      EntityId entity = id(part.entity());
      return entity == null
          ? null
          : new Participation(part.id(), part.event(), entity, part.role());
    }
    if (record instanceof Claim claim) {
      return in(claim);
    }
    if (record instanceof Passage passage) {
      return in(passage);
    }
    if (record instanceof Source source) {
      return source.withRepeats(id(source.repeats()));
    }
    if (record instanceof Attachment attachment) {
      return in(attachment);
    }
    return record instanceof SavedView view
        ? new SavedView(
            view.id(),
            view.name(),
            view.startMillis(),
            view.endMillis(),
            in(view.arrangement()),
            view.order())
        : record;
  }

  private @Nullable Event in(Event event) {
    LaneId lane = id(event.lane());
    return lane == null ? null : event.withLane(lane).withTags(List.copyOf(tags(event.tags())));
  }

  private @Nullable Claim in(Claim claim) {
    SourceId source = id(claim.source());
    return source == null
        ? null
        : claim.naming(source, claim.passage(), id(claim.speaker()), id(claim.place()));
  }

  private @Nullable Passage in(Passage passage) {
    SourceId source = id(passage.source());
    return source == null ? null : passage.in(source, passage.position());
  }

  private @Nullable Attachment in(Attachment attachment) {
    SourceId source = id(attachment.source());
    return source == null && attachment.event() == null ? null : attachment.withSource(source);
  }

  /** How a view arranges the events afterwards. */
  public Arrangement in(Arrangement arrangement) {
    return new Arrangement(
        arrangement.grouping(),
        in(arrangement.filter()),
        hidden(arrangement.hiddenRows(), subject::rowKey),
        wanted(arrangement.collapsedRows(), subject::rowKey));
  }

  private EventFilter in(EventFilter filter) {
    return new EventFilter(
        subject == Subject.LANE
            ? hidden(filter.hiddenLanes(), key -> (LaneId) subject.id(key))
            : filter.hiddenLanes(),
        filter.hiddenStatuses(),
        entities(filter.people(), Subject.PERSON),
        entities(filter.places(), Subject.PLACE),
        entities(filter.organisations(), Subject.ORGANISATION),
        Set.copyOf(tags(filter.tags())),
        subject == Subject.SOURCE
            ? wanted(filter.sources(), key -> (SourceId) subject.id(key))
            : filter.sources(),
        filter.fromMillis(),
        filter.toMillis(),
        filter.conflictsOnly(),
        filter.undatedOnly(),
        filter.words());
  }

  private Set<EntityId> entities(Set<EntityId> ids, Subject kind) {
    return subject == kind ? wanted(ids, key -> (EntityId) subject.id(key)) : ids;
  }

  private Set<String> tags(Iterable<String> tags) {
    Set<String> after = new LinkedHashSet<>();
    for (String tag : tags) {
      boolean goes = subject == Subject.TAG && old.contains(tag);
      if (!goes) {
        after.add(tag);
      } else if (instead != null) {
        after.add(instead);
      }
    }
    return after;
  }

  /** A set that asks for things asks for the new one in the place of the old. */
  private <T> Set<T> wanted(Set<T> things, Function<String, T> of) {
    Set<T> after = new LinkedHashSet<>(things);
    boolean asked = after.removeAll(old.stream().map(of).collect(Collectors.toSet()));
    if (asked && instead != null) {
      after.add(of.apply(instead));
    }
    return after;
  }

  /** A set that hides things never hides another that was to be seen. */
  private <T> Set<T> hidden(Set<T> things, Function<String, T> of) {
    Set<T> after = new LinkedHashSet<>(things);
    boolean hid = after.removeAll(old.stream().map(of).collect(Collectors.toSet()));
    if (hid && fresh && instead != null) {
      after.add(of.apply(instead));
    }
    return after;
  }

  /** The id that takes the place of one, itself if it stays, null if it goes. */
  @SuppressWarnings("unchecked") // ids of one subject are of one class
  <I extends RecordId> @Nullable I id(@Nullable I id) {
    if (id == null || !names(id) || !old.contains(String.valueOf(id.value()))) {
      return id;
    }
    return instead == null ? null : (I) subject.id(instead);
  }

  private boolean names(RecordId id) {
    return switch (subject) {
      case LANE -> id instanceof LaneId;
      case SOURCE -> id instanceof SourceId;
      case PERSON, ORGANISATION, PLACE, OBJECT -> id instanceof EntityId;
      case TAG -> false;
    };
  }
}
