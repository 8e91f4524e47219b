package app.throughline.cli;

import app.throughline.chronology.ChronologyWords;
import app.throughline.chronology.Derivation;
import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problems;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.time.IsoTime;
import app.throughline.time.TimeWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why events lie where they do, and what is wrong with their times, as trees of plain values. */
final class ReasonTree {
  private final ZoneId zone;
  private final TimeWords words;

  ReasonTree(ZoneId zone) {
    this.zone = zone;
    words = new TimeWords(Locale.getDefault(), zone);
  }

  /** The limits that other events give, each with the chain of statements behind it. */
  List<Map<String, Object>> of(Derivation derivation) {
    ChronologyWords told = new ChronologyWords(words, derivation.named());
    List<Map<String, Object>> limits = new ArrayList<>();
    for (KnownLimit limit : derivation.limits()) {
      if (limit.derived()) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("limit", TimeTree.word(limit.limit()));
        tree.put("at", IsoTime.format(limit.millis(), zone));
        tree.put("soft", limit.soft());
        tree.put("chain", told.chain(limit));
        limits.add(tree);
      }
    }
    return limits;
  }

  /** The problems, each with its lines in plain words and the events it concerns. */
  List<Map<String, Object>> of(Problems problems) {
    ChronologyWords told = new ChronologyWords(words, problems.named());
    List<Map<String, Object>> all = new ArrayList<>();
    for (Problem problem : problems.found()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("kind", TimeTree.word(problem.kind()));
      tree.put("text", told.of(problem));
      tree.put("missMillis", problem.missMillis());
      tree.put("events", problem.events().stream().map(id -> event(id, problems.named())).toList());
      all.add(tree);
    }
    return all;
  }

  /** The problems as lines of text. */
  List<List<String>> lines(Problems problems) {
    ChronologyWords told = new ChronologyWords(words, problems.named());
    return problems.found().stream().map(told::of).toList();
  }

  private static Map<String, Object> event(EventId id, Map<EventId, Event> named) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id.value());
    Event event = named.get(id);
    tree.put("title", event == null ? "" : event.title());
    return tree;
  }
}
