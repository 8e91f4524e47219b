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
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    return sentence(statement).text();
  }

  /** The same, with the events named in it. */
  public Sentence sentence(Statement statement) {
    return Sentence.of(marked(statement), this::title);
  }

  private String marked(Statement statement) {
    if (statement instanceof LinkStatement link) {
      return link(link.link());
    }
    if (statement instanceof SpanOrder order) {
      return texts.get("order", Sentence.mark(order.event()));
    }
    EventId event = ((StatedBound) statement).event();
    Event known = named.get(event);
    return known == null
        ? Sentence.mark(event)
        : texts.get("stated", Sentence.mark(event), words.sentence(known.when()));
  }

  /** What is wrong, in one sentence: of a contradiction how many statements miss by how much. */
  public Sentence headline(Problem problem) {
    if (problem.kind() == Problem.Kind.CONTRADICTION) {
      int count = told(problem.statements(), each -> !(each instanceof SpanOrder)).size();
      return Sentence.of(miss(count, problem.missMillis()), this::title);
    }
    String first = problem.events().isEmpty() ? "" : Sentence.mark(problem.events().get(0));
    String second = problem.events().size() < 2 ? "" : Sentence.mark(problem.events().get(1));
    String key = "problem." + problem.kind() + (problem.missMillis() == 0 ? ".plain" : "");
    String gap = words.duration(problem.missMillis());
    return Sentence.of(texts.get(key, first, second, problem.name(), gap), this::title);
  }

  /** The statements behind a limit, a line each, from the event to a time that is stated. */
  public List<String> chain(KnownLimit limit) {
    return limit.chain().stream().map(this::of).distinct().toList();
  }

  /** A limit by itself: "starts at the earliest 12 June 2016 21:00 (our reading)". */
  public String of(KnownLimit limit) {
    String told =
        texts.get("limit." + limit.limit().name(), words.instant(limit.millis(), Precision.MINUTE));
    return limit.soft() ? texts.get("soft", told) : told;
  }

  /**
   * A problem in one to three lines: what is wrong, and of a contradiction the statements to doubt
   * first, then the others and what goes without saying.
   */
  public List<String> of(Problem problem) {
    if (problem.kind() == Problem.Kind.CONTRADICTION) {
      return contradiction(problem);
    }
    return List.of(headline(problem).text());
  }

  private List<String> contradiction(Problem problem) {
    List<Statement> statements = problem.statements();
    List<String> soft = told(statements, each -> each.soft());
    List<String> stated = told(statements, each -> !each.soft() && !(each instanceof SpanOrder));
    List<String> evident = told(statements, each -> each instanceof SpanOrder);
    List<String> lines = new ArrayList<>(List.of(headline(problem).text()));
    if (!soft.isEmpty()) {
      lines.add(texts.get("contradiction.soft", joined(soft)));
    }
    if (!soft.isEmpty() && !stated.isEmpty()) {
      stated.addAll(evident);
      lines.add(texts.get("contradiction.hard", joined(stated)));
      return lines;
    }
    if (!stated.isEmpty()) {
      lines.add(texts.get("contradiction.only", joined(stated)));
    }
    if (!evident.isEmpty()) {
      lines.add(texts.get("contradiction.evident", joined(evident)));
    }
    return lines;
  }

  private List<String> told(List<Statement> statements, Predicate<Statement> which) {
    return statements.stream()
        .filter(which)
        .map(this::of)
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private String joined(List<String> statements) {
    return String.join(texts.get("separator"), statements);
  }

  private String miss(int count, long missMillis) {
    if (missMillis == 0) {
      return texts.get("contradiction.circle", count);
    }
    return missMillis == Long.MAX_VALUE
        ? texts.get("contradiction.far", count)
        : texts.get("contradiction", count, words.duration(missMillis));
  }

  private String link(EventLink link) {
    Relation relation = link.kind().relation();
    String own = Sentence.mark(link.from());
    String other = Sentence.mark(link.to());
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
