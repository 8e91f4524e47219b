package app.throughline.ui.details;

import app.throughline.layout.SpanWords;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Mention;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.Texts;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeWords;
import app.throughline.ui.details.Page.Reference;
import app.throughline.ui.details.PlainPage.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the case, several events, an entity or a source into words. */
final class PlainPageWriter {
  /** The most events that a page lists; the rest are counted. */
  static final int LISTED = 200;

  private final Texts texts;
  private final Texts words;
  private final TimeWords time;

  PlainPageWriter(Texts texts, TimeWords time) {
    this.texts = texts;
    this.words = new Texts("words");
    this.time = time;
  }

  PlainPage ofCase(CaseSnapshot snapshot) {
    EventIndex index = snapshot.index();
    List<Fact> facts = new ArrayList<>();
    add(facts, "case.range", range(index, IntStream.range(0, index.datedCount())));
    add(facts, "case.lanes", count(snapshot.lanes()));
    add(facts, "case.entities", count(snapshot.entities()));
    add(facts, "case.sources", count(snapshot.sources()));
    String zone = snapshot.info().zone().getId();
    String axis = time.axisZone();
    add(facts, "case.zone", zone.equals(axis) ? zone : zone + "\n" + axis);
    return new PlainPage(
        snapshot.info().title(),
        texts.get("case.counts", index.size(), index.size() - index.datedCount()),
        snapshot.info().summary().strip(),
        facts,
        "",
        List.of(),
        index.size() == 0 ? "" : texts.get("case.hint"));
  }

  PlainPage ofSeveral(
      Collection<EventId> events, EventIndex index, Function<EventId, @Nullable String> titles) {
    int[] positions = events.stream().mapToInt(index::position).sorted().toArray();
    List<Reference> list = new ArrayList<>();
    Map<EventStatus, Integer> statuses = new EnumMap<>(EventStatus.class);
    for (int position : positions) {
      EventStatus status = index.status(position);
      statuses.merge(status, 1, Integer::sum);
      String title = list.size() < LISTED ? titles.apply(index.id(position)) : null;
      if (title != null) {
        list.add(new Reference(index.id(position), title, words.of("status", status)));
      }
    }
    List<Fact> facts = new ArrayList<>();
    IntStream dated = IntStream.of(positions).filter(at -> at < index.datedCount());
    add(facts, "several.range", range(index, dated));
    SpanWords spans = new SpanWords(index, time);
    if (positions.length == 2) {
      add(facts, "several.gap", spans.between(events));
    } else {
      add(facts, "several.extent", spans.extent(events));
    }
    add(
        facts,
        "several.statuses",
        statuses.entrySet().stream()
            .map(entry -> entry.getValue() + " " + words.of("status", entry.getKey()))
            .collect(Collectors.joining(" · ")));
    return new PlainPage(
        texts.get("several.title", positions.length),
        "",
        "",
        facts,
        list.isEmpty() ? "" : texts.get("several.list"),
        list,
        more(positions.length, list.size()));
  }

  PlainPage ofEntity(Entity entity, List<Mention> mentions) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "entity.aliases", String.join(", ", entity.aliases()));
    Entity.Coordinates at = entity.coordinates();
    if (at != null) {
      String point = String.format(Locale.ROOT, "%.5f, %.5f", at.latitude(), at.longitude());
      add(facts, "entity.coordinates", point);
    }
    return new PlainPage(
        entity.name(),
        words.of("kind", entity.kind()),
        entity.note().strip(),
        facts,
        texts.get(mentions.isEmpty() ? "entity.none" : "entity.list"),
        listed(mentions),
        more(mentions.size(), LISTED));
  }

  PlainPage ofSource(Source source, List<Mention> mentions, Collection<Source> all) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "source.author", source.author());
    add(facts, "source.publisher", source.publisher());
    add(facts, "source.published", source.published());
    add(facts, "source.accessed", source.accessed());
    String letter = source.reliability().name();
    add(
        facts,
        "source.reliability",
        texts.get("source.reliabilityValue", letter, texts.get("reliability." + letter)));
    add(facts, "source.language", language(source.language()));
    add(facts, "source.repeats", title(source.repeats(), all));
    add(facts, "source.url", source.url());
    return new PlainPage(
        source.title(),
        words.of("sourcekind", source.kind()),
        "",
        facts,
        texts.get(mentions.isEmpty() ? "source.none" : "source.list"),
        listed(mentions),
        more(mentions.size(), LISTED));
  }

  /** A page that says what went wrong. */
  PlainPage ofProblem(String title, String problem) {
    return new PlainPage(title, "", texts.get("problem", problem), List.of(), "", List.of(), "");
  }

  private void add(List<Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(texts.get(key), value.strip()));
    }
  }

  private static String count(Collection<?> things) {
    return things.isEmpty() ? "" : String.valueOf(things.size());
  }

  private static String title(@Nullable SourceId id, Collection<Source> all) {
    return all.stream()
        .filter(source -> source.id().equals(id))
        .map(Source::title)
        .findFirst()
        .orElse("");
  }

  private static String language(String tag) {
    return tag.isBlank() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage();
  }

  private List<Reference> listed(List<Mention> mentions) {
    return mentions.stream()
        .limit(LISTED)
        .map(mention -> new Reference(mention.event(), mention.title(), mention.role()))
        .toList();
  }

  private String more(int all, int shown) {
    return all > shown ? texts.get("several.more", all - shown) : "";
  }

  /** From the first to the last finite limit of these events; empty if there is none. */
  private String range(EventIndex index, IntStream positions) {
    long[] ends = {TimeBounds.FUTURE, TimeBounds.PAST};
    positions.forEach(
        at -> {
          widen(ends, index.startEarliest(at));
          widen(ends, index.startLatest(at));
          widen(ends, index.endEarliest(at));
          widen(ends, index.endLatest(at));
        });
    return ends[0] < ends[1] ? time.range(ends[0], ends[1]) : "";
  }

  private static void widen(long[] ends, long limit) {
    if (limit != TimeBounds.PAST && limit != TimeBounds.FUTURE) {
      ends[0] = Math.min(ends[0], limit);
      ends[1] = Math.max(ends[1], limit);
    }
  }
}
