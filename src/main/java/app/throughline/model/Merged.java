package app.throughline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the one record that several become: it loses nothing that it has, and gains the rest. */
final class Merged {
  private final CaseSnapshot snapshot;
  private final Substitution substitution;

  Merged(CaseSnapshot snapshot, Substitution substitution) {
    this.snapshot = snapshot;
    this.substitution = substitution;
  }

  /** The record that stays, with what the others add. */
  CaseRecord of(CaseRecord kept, List<CaseRecord> others) {
    if (kept instanceof Entity entity) {
      return entity(entity, all(Entity.class, entity, others));
    }
    if (kept instanceof Source source) {
      return source(source, all(Source.class, source, others));
    }
    if (kept instanceof Lane lane) {
      boolean visible = all(Lane.class, lane, others).stream().anyMatch(Lane::visible);
      return new Lane(lane.id(), lane.name(), lane.color(), lane.order(), visible);
    }
    return kept;
  }

  private static <R extends CaseRecord> List<R> all(
      Class<R> type, R kept, List<CaseRecord> others) {
    return Stream.concat(Stream.of(kept), others.stream().map(type::cast)).toList();
  }

  private static Entity entity(Entity kept, List<Entity> all) {
    Set<String> known = new HashSet<>(Set.of(kept.name().toLowerCase(Locale.ROOT)));
    List<String> aliases = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Entity.Coordinates coordinates = kept.coordinates();
    for (Entity entity : all) {
      Stream.concat(entity.aliases().stream(), Stream.of(entity.name()))
          .filter(name -> known.add(name.toLowerCase(Locale.ROOT)))
          .forEach(aliases::add);
      if (!entity.note().isBlank() && !notes.contains(entity.note())) {
        notes.add(entity.note());
      }
      coordinates = coordinates == null ? entity.coordinates() : coordinates;
    }
    return new Entity(
        kept.id(), kept.kind(), kept.name(), aliases, String.join("\n\n", notes), coordinates);
  }

  private Source source(Source kept, List<Source> all) {
    return new Source(
        kept.id(),
        kept.kind(),
        kept.title(),
        first(all, Source::author),
        first(all, Source::publisher),
        first(all, Source::published),
        first(all, Source::accessed),
        first(all, Source::url),
        first(all, Source::language),
        kept.reliability(),
        repeats(kept.id(), all),
        first(all, Source::text));
  }

  private static String first(List<Source> all, Function<Source, String> text) {
    return all.stream().map(text).filter(Predicate.not(String::isBlank)).findFirst().orElse("");
  }

  /** The first source that one of them repeats without going round in a circle. */
  private @Nullable SourceId repeats(SourceId kept, List<Source> all) {
    Map<SourceId, SourceId> repeated = new HashMap<>();
    for (Source source : snapshot.sources()) {
      SourceId other = substitution.id(source.repeats());
      if (other != null && !source.id().equals(kept)) {
        repeated.put(source.id(), other);
      }
    }
    return all.stream()
        .map(source -> substitution.id(source.repeats()))
        .filter(other -> other != null && !leads(other, kept, repeated))
        .findFirst()
        .orElse(null);
  }

  private static boolean leads(SourceId from, SourceId to, Map<SourceId, SourceId> repeated) {
    Set<SourceId> seen = new HashSet<>();
    SourceId at = from;
    while (at != null && seen.add(at)) {
      if (at.equals(to)) {
        return true;
      }
      at = repeated.get(at);
    }
    return false;
  }
}
