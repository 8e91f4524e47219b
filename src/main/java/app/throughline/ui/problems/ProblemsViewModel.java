package app.throughline.ui.problems;

import app.throughline.chronology.ChronologyWords;
import app.throughline.chronology.Problem;
import app.throughline.chronology.Problems;
import app.throughline.chronology.Sentence;
import app.throughline.chronology.Statement;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The problems of an open case. They are looked for anew after every edit, undo and redo; an answer
 * that comes late is dropped.
 */
public final class ProblemsViewModel implements AutoCloseable {
  private final CaseSession session;
  private final Supplier<TimeWords> time;
  private final ProblemsActions actions;
  private final Consumer<Throwable> onError;
  private final Texts texts = new Texts("problems");
  private final Runnable unsubscribe;
  private final ReadOnlyObjectWrapper<List<ProblemCard>> cards =
      new ReadOnlyObjectWrapper<>(List.of());

  /** How much a statement weighs against others, the lightest first. */
  private enum Weight {
    SOFT,
    STATED,
    EVIDENT;

    static Weight of(Statement statement) {
      if (statement instanceof Statement.SpanOrder) {
        return EVIDENT;
      }
      return statement.soft() ? SOFT : STATED;
    }
  }

  private Problems known = new Problems(List.of(), Map.of());

  /** Counts what was asked for. */
  private long asked;

  /** Where stepping from problem to problem has come; -1 before the first. */
  private int current = -1;

  /**
   * The problems of a case; nothing is looked for before {@link #refresh}.
   *
   * @param time tells times as the window does at the moment
   * @param onError told if problems could not be looked for
   */
  public ProblemsViewModel(
      CaseSession session,
      Supplier<TimeWords> time,
      ProblemsActions actions,
      Consumer<Throwable> onError) {
    this.session = session;
    this.time = time;
    this.actions = actions;
    this.onError = onError;
    unsubscribe = session.onChange(change -> refresh());
  }

  /** The problems: contradictions first. */
  public ReadOnlyObjectProperty<List<ProblemCard>> cardsProperty() {
    return cards.getReadOnlyProperty();
  }

  /** Looks for problems. */
  public void refresh() {
    long ticket = ++asked;
    session
        .problems()
        .whenComplete(
            (problems, error) -> {
              if (ticket != asked) {
                return;
              }
              if (error != null) {
                onError.accept(error);
              } else {
                known = problems;
                tell();
              }
            });
  }

  /** Puts what is known into words again, in another language or zone. */
  public void tell() {
    ChronologyWords words = new ChronologyWords(time.get(), known.named());
    List<ProblemCard> told = known.found().stream().map(each -> card(each, words)).toList();
    if (!told.equals(cards.get())) {
      current = -1;
      cards.set(told);
    }
  }

  private ProblemCard card(Problem problem, ChronologyWords words) {
    Map<Weight, Map<String, ProblemCard.Line>> byWeight = new EnumMap<>(Weight.class);
    for (Statement statement : problem.statements()) {
      Weight weight = Weight.of(statement);
      Sentence sentence = words.sentence(statement);
      EventId event = weight == Weight.EVIDENT ? null : statement.events().get(0);
      // Both limits of one stated time read the same.
      byWeight
          .computeIfAbsent(weight, none -> new LinkedHashMap<>())
          .putIfAbsent(sentence.text(), new ProblemCard.Line(sentence, event));
    }
    List<ProblemCard.Group> groups = new ArrayList<>();
    byWeight.forEach(
        (weight, lines) ->
            groups.add(
                new ProblemCard.Group(
                    texts.of("weight", weight),
                    weight == Weight.SOFT,
                    List.copyOf(lines.values()))));
    return new ProblemCard(
        problem.kind(),
        texts.of("kind", problem.kind()),
        words.headline(problem),
        groups,
        problem.events());
  }

  /** Shows an event. */
  public void select(EventId event) {
    actions.select().accept(event);
  }

  /** Shows the event of a problem to look at first. */
  public void select(ProblemCard card) {
    if (!card.events().isEmpty()) {
      select(card.events().get(0));
    }
  }

  /** Opens an event in the form. */
  public void edit(EventId event) {
    if (isEditable()) {
      actions.edit().accept(event);
    }
  }

  /** Whether the case can be changed. */
  public boolean isEditable() {
    return session.snapshot().readOnly() == null;
  }

  /**
   * Goes to the next problem, or the one before, and round from the last to the first.
   *
   * @return the problem, or null if there is none
   */
  public @Nullable ProblemCard step(boolean forward) {
    List<ProblemCard> all = cards.get();
    if (all.isEmpty()) {
      return null;
    }
    current = current < 0 && !forward ? 0 : current;
    current = Math.floorMod(current + (forward ? 1 : -1), all.size());
    ProblemCard card = all.get(current);
    select(card);
    return card;
  }

  /** Stops following the case. */
  @Override
  public void close() {
    asked++;
    unsubscribe.run();
  }
}
