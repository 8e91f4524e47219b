package app.throughline.ui.details;

import app.throughline.chronology.ChronologyWords;
import app.throughline.chronology.Derivation;
import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Sentence;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import app.throughline.ui.details.EventPage.Contradicted;
import app.throughline.ui.details.EventPage.DerivedLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words when an event happened: what is stated, what follows, and what contradicts. */
final class EventTimeWriter {
  private final Texts texts;
  private final TimeWords time;

  EventTimeWriter(Texts texts, TimeWords time) {
    this.texts = texts;
    this.time = time;
  }

  EventPage.Time write(Explained explained) {
    When when = explained.details().event().when();
    Derivation derivation = explained.derivation();
    String verbatim = when.text().strip();
    String understood = understood(when, derivation.placed());
    boolean repeats = understood.equalsIgnoreCase(verbatim);
    String numbers = numbers(when, derivation.stated());
    boolean said = numbers.equals(understood) || numbers.equals(verbatim);
    ChronologyWords words = new ChronologyWords(time.of(when), derivation.named());
    return new EventPage.Time(
        verbatim,
        repeats ? "" : understood,
        said ? "" : numbers,
        worked(when, derivation),
        derived(derivation, words),
        contradictions(explained));
  }

  private String understood(When when, Placement placed) {
    if (when.kind() != When.Kind.UNDATED) {
      return time.sentence(when);
    }
    if (!placed.isUndated()) {
      // What follows from its links says where it lies; there is nothing to add.
      return "";
    }
    return texts.get(when.text().isBlank() ? "time.none" : "time.undated");
  }

  private String numbers(When when, Placement placement) {
    return placement.isUndated() ? "" : time.of(when).bounds(placement.start(), placement.end());
  }

  /** Told even where it is the same as stated: other events bear it out then. */
  private String worked(When when, Derivation derivation) {
    boolean tells = derivation.placed().derived();
    return tells ? texts.get("time.worked", numbers(when, derivation.placed())) : "";
  }

  /** Limits with the same reasons stand together. */
  private static List<DerivedLimits> derived(Derivation derivation, ChronologyWords words) {
    if (!derivation.placed().derived()) {
      return List.of();
    }
    Map<List<Sentence>, List<KnownLimit>> byChain = new LinkedHashMap<>();
    for (KnownLimit limit : derivation.limits()) {
      if (limit.derived()) {
        List<Sentence> chain = limit.chain().stream().map(words::sentence).distinct().toList();
        byChain.computeIfAbsent(chain, none -> new ArrayList<>()).add(limit);
      }
    }
    return byChain.entrySet().stream()
        .map(
            entry ->
                new DerivedLimits(
                    entry.getValue().stream().map(words::of).collect(Collectors.joining("\n")),
                    entry.getKey()))
        .toList();
  }

  private List<Contradicted> contradictions(Explained explained) {
    ChronologyWords words = new ChronologyWords(time, explained.contradictions().named());
    return explained.contradictions().found().stream()
        .map(problem -> contradicted(problem, words))
        .toList();
  }

  private static Contradicted contradicted(Problem problem, ChronologyWords words) {
    return new Contradicted(
        words.headline(problem).text(),
        problem.statements().stream().map(words::sentence).distinct().toList());
  }
}
