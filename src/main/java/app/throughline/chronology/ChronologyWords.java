package app.throughline.chronology;

import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.chronology.Statement.LinkStatement;
import app.throughline.chronology.Statement.SpanOrder;
import app.throughline.chronology.Statement.StatedBound;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.Relation;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Statements, what follows from them and what cannot be true, in plain words. Immutable. */
public final class ChronologyWords {
  private final Texts texts = new Texts("chronology");
  private final TimeWords words;
  private final Map<EventId, Event> named;

  /**
   * Words for what speaks of some events.
   *
   * @param named those events, as a {@link Derivation} and {@link Problems} bring them
   */
  public ChronologyWords(TimeWords words, Map<EventId, Event> named) {
    this.words = words;
    this.named = Map.copyOf(named);
  }

  /** A statement as a sentence without a full stop. */
  public String of(Statement statement) {
    if (statement instanceof LinkStatement link) {
      return link(link.link());
    }
    if (statement instanceof SpanOrder order) {
      return texts.get("order", title(order.event()));
    }
    EventId event = ((StatedBound) statement).event();
    Event known = named.get(event);
    return known == null
        ? title(event)
        : texts.get("stated", title(event), words.sentence(known.when()));
  }

  /** The statements behind a limit, a line each, from the event to a time that is stated. */
  public List<String> chain(KnownLimit limit) {
    return limit.chain().stream().map(this::of).distinct().toList();
  }

  /** A limit by itself: "starts at the earliest 12 June 2016 21:00 (our reading)". */
  public String of(KnownLimit limit) {
    String told =
        texts.get(
            "limit." + limit.limit().name(), words.instant(limit.millis(), Precision.MINUTE));
    return limit.soft() ? texts.get("soft", told) : told;
  }

  /**
   * A problem in one to three lines: what is wrong, and of a contradiction the statements to doubt
   * first, then the others.
   */
  public List<String> of(Problem problem) {
    if (problem.kind() == Problem.Kind.CONTRADICTION) {
      return contradiction(problem.statements(), problem.missMillis());
    }
    String first = problem.events().isEmpty() ? "" : title(problem.events().get(0));
    String second = problem.events().size() < 2 ? "" : title(problem.events().get(1));
    String key = "problem." + problem.kind() + (problem.missMillis() == 0 ? ".plain" : "");
    String miss = words.duration(problem.missMillis());
    return List.of(texts.get(key, first, second, problem.name(), miss));
  }

  private List<String> contradiction(List<Statement> statements, long missMillis) {
    List<String> soft = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    for (Statement statement : statements) {
      List<String> lines = statement.soft() ? soft : stated;
      String said = of(statement);
      if (!lines.contains(said)) {
        lines.add(said);
      }
    }
    int count = soft.size() + stated.size();
    List<String> lines = new ArrayList<>();
    if (missMillis == 0) {
      lines.add(texts.get("contradiction.circle", count));
    } else if (missMillis == Long.MAX_VALUE) {
      lines.add(texts.get("contradiction.far", count));
    } else {
      lines.add(texts.get("contradiction", count, words.duration(missMillis)));
    }
    String separator = texts.get("separator");
    if (!soft.isEmpty()) {
      lines.add(texts.get("contradiction.soft", String.join(separator, soft)));
    }
    if (!stated.isEmpty()) {
      String key = soft.isEmpty() ? "contradiction.only" : "contradiction.hard";
      lines.add(texts.get(key, String.join(separator, stated)));
    }
    return lines;
  }

  private String link(EventLink link) {
    Relation relation = link.kind().relation();
    String own = title(link.from());
    String other = title(link.to());
    long min = link.minGapMillis();
    long max = link.maxGapMillis();
    if (min == 0 && max == TimeBounds.FUTURE) {
      return soft(link, texts.get("link." + relation, own, other));
    }
    String gap = words.gap(min, max);
    boolean about = !link.hard() && min > 0 && max != TimeBounds.FUTURE;
    if (about) {
      String middle = words.duration(min + (max - min) / 2);
      return texts.get("link.about." + relation, own, other, gap, middle);
    }
    return soft(link, texts.get("link.gap." + relation, own, other, gap));
  }

  private String soft(EventLink link, String told) {
    return link.hard() ? told : texts.get("soft", told);
  }

  private String title(EventId id) {
    Event event = named.get(id);
    return texts.get("title", event == null ? texts.get("unknown") : event.title());
  }
}
