package app.throughline.ui.form;

import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.Participation;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One line of "who and where": an entity, known or new, and its role. A line left blank is passed
 * over.
 */
public final class ParticipantRow {
  private final Texts texts;
  private final @Nullable Participation before;
  private final NameChoice<Entity> entity;
  private final ObjectProperty<EntityKind> kind = new SimpleObjectProperty<>(EntityKind.PERSON);
  private final StringProperty role = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * A line.
   *
   * @param before the participation that the line edits, or null for a new one
   * @param entities the entities to choose from, as they are now
   * @param changed told after each change
   */
  ParticipantRow(
      Texts texts,
      @Nullable Participation before,
      Supplier<List<Entity>> entities,
      Runnable changed) {
    this.texts = texts;
    this.before = before;
    entity = new NameChoice<>(entities, ParticipantRow::namesOf);
    if (before != null) {
      entities.get().stream()
          .filter(known -> known.id().equals(before.entity()))
          .forEach(entity::choose);
      role.set(before.role());
    }
    entity.textProperty().addListener((property, old, text) -> update(changed));
    entity.chosenProperty().addListener((property, old, chosen) -> update(changed));
    kind.addListener((property, old, value) -> changed.run());
    role.addListener((property, old, text) -> update(changed));
  }

  /** Who or what takes part. */
  public NameChoice<Entity> entity() {
    return entity;
  }

  /** What a new entity is; without meaning for a known one. */
  public ObjectProperty<EntityKind> kindProperty() {
    return kind;
  }

  /** The role, may be empty. */
  public StringProperty roleProperty() {
    return role;
  }

  /** What keeps the line from being saved, in plain words; empty if nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What is typed, or null where nothing is. */
  @Nullable Part value() {
    if (entity.isBlank() && role.get().isBlank()) {
      return null;
    }
    EntityKind newKind = entity.isNew() ? kind.get() : EntityKind.PERSON;
    return new Part(before, entity.value(), newKind, role.get().strip());
  }

  /** The name of the place, if it is one that is named. */
  Optional<String> place() {
    Entity known = entity.chosenProperty().get();
    EntityKind its = known == null ? kind.get() : known.kind();
    return its == EntityKind.PLACE && !entity.isBlank()
        ? Optional.of(known == null ? entity.textProperty().get() : known.name())
        : Optional.empty();
  }

  private void update(Runnable changed) {
    problem.set(findProblem());
    changed.run();
  }

  private String findProblem() {
    if (entity.isBlank()) {
      return role.get().isBlank() ? "" : texts.get("participant.nameless", role.get().strip());
    }
    boolean tooLong = !Rules.ofName(entity.textProperty().get().strip()).isEmpty();
    return tooLong ? texts.get("name.too.long", Rules.MAX_TITLE_LENGTH) : "";
  }

  private static List<String> namesOf(Entity entity) {
    List<String> names = new ArrayList<>();
    names.add(entity.name());
    names.addAll(entity.aliases());
    return names;
  }

  /**
   * A line as a value.
   *
   * @param before the participation that it edits, or null
   * @param entity who or what takes part
   * @param newKind what a new entity is
   * @param role may be empty
   */
  record Part(
      @Nullable Participation before,
      NameChoice.Named<Entity> entity,
      EntityKind newKind,
      String role) {}
}
