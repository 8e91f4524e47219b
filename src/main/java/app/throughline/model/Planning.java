package app.throughline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the changes of one {@link Plan}. */
final class Planning {
  private final Holdings holdings;
  private final Substitution substitution;
  private final Map<RecordId, Change> changes = new LinkedHashMap<>();
  private final List<CaseRecord> going = new ArrayList<>();
  private @Nullable CaseRecord kept;

  Planning(Holdings holdings, Substitution substitution) {
    this.holdings = holdings;
    this.substitution = substitution;
    for (CaseRecord thing : holdings.things()) {
      if (String.valueOf(thing.id().value()).equals(substitution.instead())) {
        kept = thing;
      } else {
        going.add(thing);
      }
    }
  }

  /** The changes: row styles first, since no two may be of one row, and the things that go last. */
  List<Change> changes() {
    rowStyles();
    CaseRecord whole =
        kept == null ? null : new Merged(holdings.snapshot(), substitution).of(kept, going);
    if (kept != null) {
      put(kept, whole);
    }
    referring(whole);
    hanging();
    holdings.snapshot().views().forEach(view -> put(view, substitution.in(view)));
    going.forEach(thing -> put(thing, null));
    return List.copyOf(changes.values());
  }

  private void put(CaseRecord before, @Nullable CaseRecord after) {
    if (!before.equals(after)) {
      changes.putIfAbsent(before.id(), new Change(before, after));
    }
  }

  private void rowStyles() {
    String instead = substitution.instead();
    Subject subject = substitution.subject();
    String row = instead == null ? null : subject.rowKey(instead);
    boolean styled =
        holdings.snapshot().rowStyles().stream().anyMatch(style -> style.row().equals(row));
    Set<String> old = new HashSet<>();
    substitution.old().forEach(key -> old.add(subject.rowKey(key)));
    RowStyle heir = null;
    for (RowStyle style : holdings.snapshot().rowStyles()) {
      if (old.contains(style.row())) {
        if (row != null && !styled && heir == null) {
          heir = style;
        } else {
          put(style, null);
        }
      }
    }
    if (heir != null && row != null) {
      put(heir, new RowStyle(heir.id(), row, heir.order(), heir.color()));
    }
  }

  /** What names the things; what would then stand twice stands once. */
  private void referring(@Nullable CaseRecord whole) {
    Set<Object> known = new HashSet<>();
    List<CaseRecord> touched = new ArrayList<>();
    for (CaseRecord record : holdings.referring()) {
      if (record.equals(substitution.in(record))) {
        known.add(unnumbered(record));
      } else if (Stream.concat(going.stream(), Stream.ofNullable(kept))
          .noneMatch(thing -> thing.id().equals(record.id()))) {
        touched.add(record);
      }
    }
    for (CaseRecord record : touched) {
      CaseRecord after = moved(record, substitution.in(record), whole);
      put(record, after == null || known.add(unnumbered(after)) ? after : null);
    }
  }

  /** A passage keeps its place only if the text that it was counted in is the one that stays. */
  private @Nullable CaseRecord moved(
      CaseRecord record, @Nullable CaseRecord after, @Nullable CaseRecord whole) {
    if (record instanceof Passage passage
        && after instanceof Passage there
        && whole instanceof Source source) {
      boolean same =
          going.stream()
              .anyMatch(
                  thing ->
                      thing instanceof Source old
                          && old.id().equals(passage.source())
                          && old.text().equals(source.text()));
      return there.in(source.id(), same ? there.position() : -1);
    }
    return after;
  }

  /** What hangs on events that go, goes; what quotes a passage that goes, quotes none. */
  private void hanging() {
    for (CaseRecord record : holdings.hanging()) {
      if (record instanceof Claim claim && !isGone(claim.event())) {
        if (claim.passage() != null && isGone(claim.passage())) {
          put(claim, claim.naming(claim.source(), null, claim.speaker(), claim.place()));
        }
      } else if (hangsOnGone(record)) {
        put(record, null);
      }
    }
  }

  private boolean hangsOnGone(CaseRecord record) {
    if (record instanceof Participation part) {
      return isGone(part.event());
    }
    if (record instanceof Claim claim) {
      return isGone(claim.event());
    }
    if (record instanceof EventLink link) {
      return isGone(link.from()) || isGone(link.to());
    }
    return record instanceof Attachment attachment
        && attachment.event() != null
        && isGone(attachment.event());
  }

  private boolean isGone(RecordId id) {
    Change change = changes.get(id);
    return change != null && change.after() == null;
  }

  /** A record without its own id, to find two that say the same. */
  private static Object unnumbered(CaseRecord record) {
    if (record instanceof Participation part) {
      return new Participation(new ParticipationId(0), part.event(), part.entity(), part.role());
    }
    return record instanceof Claim claim ? claim.withId(new ClaimId(0)) : record;
  }
}
