package app.throughline.session;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.Participation;
import app.throughline.model.Passage;
import app.throughline.model.RecordId;
import app.throughline.model.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a filter shows, told record by record without index, database or full-text search. */
final class FilterReference {
  private final CaseContent content;
  private final EventIndex index;

  FilterReference(CaseContent content, EventIndex index) {
    this.content = content;
    this.index = index;
  }

  /** The positions of the events that a filter shows. */
  Set<Integer> shown(EventFilter filter) {
    Set<Integer> shown = new TreeSet<>();
    for (Event event : records(Event.class)) {
      if (shows(filter, event)) {
        shown.add(index.position(event.id()));
      }
    }
    return shown;
  }

  private boolean shows(EventFilter filter, Event event) {
    int position = index.position(event.id());
    boolean undated = index.is(position, EventIndex.UNDATED);
    Set<RecordId> partners = new HashSet<>();
    Set<RecordId> sources = new HashSet<>();
    for (Participation part : records(Participation.class)) {
      if (part.event().equals(event.id())) {
        partners.add(part.entity());
      }
    }
    for (Claim claim : records(Claim.class)) {
      if (claim.event().equals(event.id())) {
        sources.add(claim.source());
      }
    }
    return !filter.hiddenLanes().contains(event.lane())
        && !filter.hiddenStatuses().contains(event.status())
        && anyOf(filter.people(), partners)
        && anyOf(filter.places(), partners)
        && anyOf(filter.organisations(), partners)
        && anyOf(filter.tags(), event.tags())
        && anyOf(filter.sources(), sources)
        && (!filter.hasRange()
            || (!undated
                && index.endLatest(position) >= filter.fromMillis()
                && index.startEarliest(position) < filter.toMillis()))
        && (!filter.conflictsOnly() || index.is(position, EventIndex.DISPUTED))
        && (!filter.undatedOnly() || undated)
        && (filter.words().isBlank() || found(filter.words()).contains(event.id()));
  }

  private static boolean anyOf(Collection<?> wanted, Collection<?> had) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, had);
  }

  private Set<EventId> found(String words) {
    Set<EventId> found = new HashSet<>();
    Set<RecordId> matching = new HashSet<>();
    for (CaseRecord record : content.records()) {
      if (matches(text(record), words)) {
        matching.add(record.id());
      }
    }
    for (CaseRecord record : content.records()) {
      if (record instanceof Event event && matching.contains(event.id())) {
        found.add(event.id());
      } else if (record instanceof Participation part && matching.contains(part.entity())) {
        found.add(part.event());
      } else if (record instanceof Claim claim && concerns(claim, matching)) {
        found.add(claim.event());
      }
    }
    return found;
  }

  private static boolean concerns(Claim claim, Set<RecordId> matching) {
    return matching.contains(claim.id())
        || matching.contains(claim.source())
        || (claim.passage() != null && matching.contains(claim.passage()));
  }

  private static String text(CaseRecord record) {
    if (record instanceof Event event) {
      return event.title() + " " + event.description();
    }
    if (record instanceof Entity entity) {
      return entity.name() + " " + String.join(" ", entity.aliases()) + " " + entity.note();
    }
    if (record instanceof Source source) {
      return String.join(" ", source.title(), source.author(), source.publisher(), source.text());
    }
    if (record instanceof Passage passage) {
      return passage.quote();
    }
    return record instanceof Claim claim ? claim.statement() + " " + claim.note() : "";
  }

  private static boolean matches(String text, String words) {
    List<String> had = tokens(text);
    List<String> wanted = tokens(words);
    String last = wanted.get(wanted.size() - 1);
    return had.containsAll(wanted.subList(0, wanted.size() - 1))
        && had.stream().anyMatch(token -> token.startsWith(last));
  }

  private static List<String> tokens(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    List<String> tokens =
        new ArrayList<>(
            Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    tokens.removeIf(String::isEmpty);
    return tokens;
  }

  private <T extends CaseRecord> List<T> records(Class<T> type) {
    return content.records().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
