package app.throughline.ui.form;

import app.throughline.model.Claim;
import app.throughline.model.Reliability;
import app.throughline.model.Rules;
import app.throughline.model.Source;
import app.throughline.model.Stance;
import app.throughline.model.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One entry of "what the sources say": a source, known or new, how it stands to the event, and what
 * it says. An entry left blank is passed over.
 */
public final class ClaimRow {
  private final Texts texts;
  private final @Nullable Claim before;
  private final NameChoice<Source> source;
  private final ObjectProperty<Reliability> reliability = new SimpleObjectProperty<>(Reliability.F);
  private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.SUPPORTS);
  private final StringProperty statement = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * An entry.
   *
   * @param before the claim that the entry edits, or null for a new one
   * @param sources the sources to choose from, as they are now
   * @param changed told after each change
   */
  ClaimRow(Texts texts, @Nullable Claim before, Supplier<List<Source>> sources, Runnable changed) {
    this.texts = texts;
    this.before = before;
    source = new NameChoice<>(sources, known -> List.of(known.title()));
    if (before != null) {
      sources.get().stream()
          .filter(known -> known.id().equals(before.source()))
          .forEach(source::choose);
      stance.set(before.stance());
      statement.set(before.statement());
    }
    source.textProperty().addListener((property, old, text) -> update(changed));
    source.chosenProperty().addListener((property, old, chosen) -> update(changed));
    reliability.addListener((property, old, value) -> changed.run());
    stance.addListener((property, old, value) -> changed.run());
    statement.addListener((property, old, text) -> update(changed));
  }

  /** Who says so. */
  public NameChoice<Source> source() {
    return source;
  }

  /** How far a new source can be relied on; without meaning for a known one. */
  public ObjectProperty<Reliability> newReliabilityProperty() {
    return reliability;
  }

  /** How the source stands to the event. */
  public ObjectProperty<Stance> stanceProperty() {
    return stance;
  }

  /** What it says, may be empty. */
  public StringProperty statementProperty() {
    return statement;
  }

  /** What keeps the entry from being saved, in plain words; empty if nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What is typed, or null where nothing is. */
  @Nullable Said value() {
    if (source.isBlank() && statement.get().isBlank()) {
      return null;
    }
    Reliability newReliability = source.isNew() ? reliability.get() : Reliability.F;
    return new Said(before, source.value(), newReliability, stance.get(), statement.get().strip());
  }

  private void update(Runnable changed) {
    problem.set(findProblem());
    changed.run();
  }

  private String findProblem() {
    if (source.isBlank()) {
      return statement.get().isBlank() ? "" : texts.get("claim.sourceless");
    }
    boolean tooLong = !Rules.ofName(source.textProperty().get().strip()).isEmpty();
    return tooLong ? texts.get("name.too.long", Rules.MAX_TITLE_LENGTH) : "";
  }

  /**
   * An entry as a value.
   *
   * @param before the claim that it edits, or null
   * @param source who says so
   * @param newReliability how far a new source can be relied on
   * @param stance how it stands to the event
   * @param statement what it says
   */
  record Said(
      @Nullable Claim before,
      NameChoice.Named<Source> source,
      Reliability newReliability,
      Stance stance,
      String statement) {}
}
