package app.throughline.time;

import app.throughline.time.TimeReading.Relative;
import app.throughline.time.TimeReading.Stated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the statements of one phrase add up to. Confined to one reading. */
final class Gathered {
  private final Statement statement;
  private final List<RelativeClause> clauses = new ArrayList<>();
  private @Nullable When stated;
  private boolean span;

  Gathered(Statement statement) {
    this.statement = statement;
  }

  void add(RelativeClause clause) {
    clauses.add(clause);
  }

  /** Notes that the phrase speaks of a span, be its ends stated or not. */
  void span() {
    span = true;
  }

  /**
   * Adds a time to those stated before: both are true.
   *
   * @throws Misread naming the part from..to, if they cannot be true together
   */
  void add(When when, int from, int to) throws Misread {
    When before = stated;
    if (before == null) {
      stated = when;
      return;
    }
    if (before.end() != null || !before.start().overlaps(hull(when))) {
      throw new Misread(from, to, before.end() != null ? "tooMuch" : "contradiction");
    }
    stated = when.end() != null ? when : both(before, when);
  }

  private static TimeBounds hull(When when) {
    return when.end() == null ? when.start() : new TimeBounds(when.earliest(), when.latest());
  }

  private When both(When a, When b) {
    boolean bFiner = b.precision().compareTo(a.precision()) < 0;
    When finer = bFiner ? b : a;
    When both =
        new When(
            finer.start(),
            null,
            finer.best(),
            a.approximate() || b.approximate(),
            a.uncertain() || b.uncertain(),
            a.hard() && b.hard(),
            finer.precision(),
            a.zone(),
            a.zoneStated(),
            statement.text());
    return both.withBounds(a.start().intersect(b.start()), null);
  }

  TimeReading reading() {
    When when = stated;
    if (when == null) {
      when =
          span
              ? statement.bare(TimeBounds.UNKNOWN)
              : When.undated(statement.text(), statement.zone());
    }
    return clauses.isEmpty() ? new Stated(when) : new Relative(when, List.copyOf(clauses));
  }
}
