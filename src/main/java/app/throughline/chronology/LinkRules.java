package app.throughline.chronology;

import app.throughline.chronology.Statement.LinkStatement;
import app.throughline.model.EventLink;
import app.throughline.time.Relation;
import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.List;

/** What a temporal link says, as constraints. Of an open end it says nothing. */
final class LinkRules {
  private final StatementNetwork network;
  private final Statement statement;
  private final List<Integer> constraints = new ArrayList<>();

  private LinkRules(StatementNetwork network, EventLink link) {
    this.network = network;
    this.statement = new LinkStatement(link);
  }

  /** Puts a link between two events into the network; its constraints. */
  static List<Integer> enter(
      StatementNetwork network, EventLink link, Relation relation, Member own, Member other) {
    LinkRules rules = new LinkRules(network, link);
    long least = Ticks.atLeast(link.minGapMillis());
    long most = Ticks.atMost(link.maxGapMillis());
    boolean noGap = link.minGapMillis() == 0 && link.maxGapMillis() == TimeBounds.FUTURE;
    long from = noGap ? 0 : link.minGapMillis() == 0 ? 0 : least;
    long to = noGap ? 0 : most;
    switch (relation) {
      case BEFORE -> rules.add(own.end, other.start, least, Math.max(least, most));
      case AFTER -> rules.add(other.end, own.start, least, Math.max(least, most));
      case DURING -> {
        rules.add(other.start, own.start, 0, TimeBounds.FUTURE);
        long over = link.maxGapMillis() == TimeBounds.FUTURE ? 0 : most;
        rules.add(other.end, own.end, TimeBounds.PAST, over);
      }
      case STARTS_WITH -> rules.add(other.end, own.start, from, to);
      case ENDS_WITH -> rules.add(own.end, other.start, from, to);
    }
    return rules.constraints;
  }

  private void add(int from, int to, long min, long max) {
    if (from != Member.NO_POINT && to != Member.NO_POINT) {
      constraints.add(network.add(statement, from, to, min, max));
    }
  }
}
