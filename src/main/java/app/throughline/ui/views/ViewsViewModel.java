package app.throughline.ui.views;

import app.throughline.layout.Range;
import app.throughline.model.Arrangement;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Grouping;
import app.throughline.model.Rules;
import app.throughline.model.SavedView;
import app.throughline.model.Texts;
import app.throughline.model.ViewId;
import app.throughline.session.CaseChange;
import app.throughline.session.CaseSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The saved views of a case, and what can be done with them. Views are told by their ids. */
public final class ViewsViewModel {
  /** A range that differs by less than this part of its length is seen as the same. */
  private static final double SAME = 0.002;

  private final CaseSession session;
  private final String author;
  private final ViewsScreen screen;
  private final Function<Range, String> rangeInWords;
  private final Texts texts = new Texts("views");

  /**
   * The views of a case.
   *
   * @param author who changes it
   * @param screen what is seen
   * @param rangeInWords tells a range, for the name of a new view
   */
  public ViewsViewModel(
      CaseSession session,
      String author,
      ViewsScreen screen,
      Function<Range, String> rangeInWords) {
    this.session = session;
    this.author = author;
    this.screen = screen;
    this.rangeInWords = rangeInWords;
  }

  /** The views in their order; the first nine have the number keys. */
  public List<SavedView> views() {
    return session.snapshot().views();
  }

  /** Whether the case cannot be changed. */
  public boolean isReadOnly() {
    return session.snapshot().readOnly() != null;
  }

  /** Whether what is seen is just this view. */
  public boolean isShown(SavedView view) {
    Range seen = screen.range().get();
    double slack = SAME * seen.lengthMillis();
    return Math.abs((double) seen.startMillis() - view.startMillis()) <= slack
        && Math.abs((double) seen.endMillis() - view.endMillis()) <= slack
        && screen.arrangement().get().equals(view.arrangement());
  }

  /** The view that is seen just as it was saved, or null. */
  public @Nullable SavedView shown() {
    return views().stream().filter(this::isShown).findFirst().orElse(null);
  }

  /** Shows a view. */
  public void show(SavedView view) {
    screen.show().accept(new Range(view.startMillis(), view.endMillis()), view.arrangement());
  }

  /** Shows the view that has a number key, 1 to 9; does nothing if there is none. */
  public void showNumber(int number) {
    if (number >= 1 && number <= views().size()) {
      show(views().get(number - 1));
    }
  }

  /** What to call what is seen: its range, and what its rows stand for. */
  public String proposedName() {
    String range = rangeInWords.apply(screen.range().get());
    Grouping grouping = screen.arrangement().get().grouping();
    return grouping == Grouping.LANE ? range : texts.get("name", range, texts.of("by", grouping));
  }

  /** What is wrong with a name for a view, in plain words; empty if nothing. */
  public String nameProblem(String name) {
    List<Rules.Problem> problems = Rules.ofName(name);
    return problems.isEmpty() ? "" : new Texts("words").of("rule", problems.get(0));
  }

  /** Saves what is seen as a new view, the last. */
  public CompletionStage<CaseChange> save(String name) {
    int order = views().stream().mapToInt(SavedView::order).max().orElse(0) + 1;
    ViewId id = session.ids().view();
    return apply("edit.save", name, List.of(Change.add(seen(id, name.strip(), order))));
  }

  private SavedView seen(ViewId id, String name, int order) {
    Range range = screen.range().get();
    Arrangement arrangement = screen.arrangement().get();
    return new SavedView(id, name, range.startMillis(), range.endMillis(), arrangement, order);
  }

  /** Calls a view by another name; does nothing if it is called that already. */
  public CompletionStage<CaseChange> rename(SavedView view, String typed) {
    String name = typed.strip();
    SavedView renamed =
        new SavedView(
            view.id(),
            name,
            view.startMillis(),
            view.endMillis(),
            view.arrangement(),
            view.order());
    return apply("edit.rename", view.name(), changes(view, renamed));
  }

  /** Makes a view what is seen now. */
  public CompletionStage<CaseChange> update(SavedView view) {
    SavedView updated = seen(view.id(), view.name(), view.order());
    return apply("edit.update", view.name(), changes(view, updated));
  }

  /** Deletes a view. */
  public CompletionStage<CaseChange> delete(SavedView view) {
    return apply("edit.delete", view.name(), List.of(Change.remove(view)));
  }

  /** Moves a view up or, by a positive number, down. */
  public CompletionStage<CaseChange> moveBy(SavedView view, int by) {
    List<SavedView> wanted = new ArrayList<>(views());
    int from = wanted.indexOf(view);
    int to = from + by;
    if (from < 0 || to < 0 || to >= wanted.size()) {
      return nothing();
    }
    wanted.add(to, wanted.remove(from));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      SavedView one = wanted.get(i);
      SavedView placed =
          new SavedView(
              one.id(), one.name(), one.startMillis(), one.endMillis(), one.arrangement(), i + 1);
      changes.addAll(changes(one, placed));
    }
    return apply("edit.move", view.name(), changes);
  }

  private static List<Change> changes(SavedView before, SavedView after) {
    return before.equals(after) ? List.of() : List.of(new Change(before, after));
  }

  private CompletionStage<CaseChange> apply(String label, String name, List<Change> changes) {
    return changes.isEmpty()
        ? nothing()
        : session.apply(new Edit(texts.get(label, name), author, changes));
  }

  private CompletionStage<CaseChange> nothing() {
    return CompletableFuture.completedFuture(new CaseChange(session.snapshot(), Set.of(), ""));
  }
}
