package app.throughline.ui.manage;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventId;
import app.throughline.model.Lane;
import app.throughline.model.Source;
import app.throughline.model.Subject;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManageViewModelTest {
  @TempDir Path folder;
  private final List<Throwable> errors = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<Set<EventId>> selection = new SimpleObjectProperty<>(Set.of());
  private CaseSession session;
  private ManageViewModel model;

  @BeforeEach
  void openTheSample() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    ReadOnlyObjectWrapper<CaseSnapshot> snapshot = new ReadOnlyObjectWrapper<>(session.snapshot());
    session.onChange(change -> snapshot.set(change.snapshot()));
    model =
        new ManageViewModel(
            new ManageContext(
                session,
                () -> "test",
                snapshot,
                arrangement,
                selection,
                selection::set,
                (error, text) -> {
                  if (error == null) {
                    told.add(text);
                  } else {
                    errors.add(error);
                  }
                }));
    model.setActive(true);
  }

  @AfterEach
  void close() {
    session.close();
    assertThat(errors).isEmpty();
  }

  @Test
  void listsEachKindWithItsNumberOfEvents() {
    assertThat(model.heading(Subject.LANE).get()).isEqualTo("Lanes (8)");
    assertThat(model.shown()).extracting(Item::name).startsWith("Background", "Attack");
    assertThat(model.shown().stream().mapToInt(Item::events).sum()).isEqualTo(24);
    model.subject().set(Subject.PERSON);
    model.search().set("WIFE");
    assertThat(model.shown()).extracting(Item::name).containsExactly("The officer's partner");
  }

  @Test
  void aTextThatBreaksARuleStaysTypedAndSaysWhyEvenAfterAnotherThingWasChosen() {
    model.subject().set(Subject.PLACE);
    Item place = model.shown().get(0);
    model.chosen().set(List.of(place.key()));
    TextEntry point = entry("Latitude, longitude");
    point.text().set("97 north");
    point.commit();
    assertThat(point.problem().get()).startsWith("Type degrees");

    model.chosen().set(List.of(model.shown().get(1).key()));
    model.chosen().set(List.of(place.key()));
    TextEntry again = entry("Latitude, longitude");
    assertThat(again.text().get()).isEqualTo("97 north");

    again.text().set("48.5 N, 1.25 W");
    again.commit();
    assertThat(again.problem().get()).isEmpty();
    Entity saved =
        (Entity) session.record(Subject.PLACE.id(place.key())).toCompletableFuture().join();
    assertThat(saved.coordinates()).isEqualTo(new Entity.Coordinates(48.5, -1.25));
    assertThat(again.text().get()).isEqualTo("48.5, -1.25");
  }

  @Test
  void aSourceIsNeverOfferedToRepeatItself() {
    model.subject().set(Subject.SOURCE);
    Item one = model.shown().get(0);
    Item other = model.shown().get(1);
    repeat(one, other);
    model.chosen().set(List.of(other.key()));
    ChoiceEntry<?> repeats = choice("Repeats");
    assertThat(repeats.options()).hasSize(model.shown().size() - 1);
    Source saved =
        session.snapshot().sources().stream()
            .filter(source -> String.valueOf(source.id().value()).equals(one.key()))
            .findFirst()
            .orElseThrow();
    assertThat(saved.repeats()).isEqualTo(Subject.SOURCE.id(other.key()));
  }

  @SuppressWarnings("unchecked") // the options of this field are sources
  private void repeat(Item one, Item other) {
    model.chosen().set(List.of(one.key()));
    ChoiceEntry<Object> repeats = (ChoiceEntry<Object>) choice("Repeats");
    repeats.value().set(java.util.Optional.of(Subject.SOURCE.id(other.key())));
    repeats.commit();
  }

  @Test
  void whatNothingNamesGoesAtOnceAndTheRestIsAskedAbout() {
    model.subject().set(Subject.PERSON);
    model.add("Nobody");
    model.delete();
    assertThat(model.question().get()).isNull();
    assertThat(told).containsExactly("Delete “Nobody”");

    choose("Larossi Abballa");
    model.delete();
    Question question = model.question().get();
    assertThat(question.words().get()).startsWith("Takes part in 12 events; the events stay.");
    question.confirm();
    assertThat(model.question().get()).isNull();
    assertThat(model.shown()).extracting(Item::name).doesNotContain("Larossi Abballa");
  }

  @Test
  void afterADeletionTheNeighbourIsChosen() {
    model.subject().set(Subject.PERSON);
    model.add("Aaron Nobody");
    List<String> names = model.shown().stream().map(Item::name).toList();
    int place = names.indexOf("Aaron Nobody");
    model.delete();
    assertThat(model.chosenItems())
        .extracting(Item::name)
        .containsExactly(names.get(place + 1 < names.size() ? place + 1 : place - 1));
    assertThat(model.form().get()).isNotNull();

    Item last = model.shown().get(model.shown().size() - 1);
    Item beforeLast = model.shown().get(model.shown().size() - 2);
    model.chosen().set(List.of(last.key()));
    model.delete();
    model.question().get().confirm();
    assertThat(model.shown()).doesNotContain(last);
    assertThat(model.chosen().get()).containsExactly(beforeLast.key());
  }

  @Test
  void theLastLaneStaysAndSaysWhy() {
    model.chosen().set(model.shown().stream().map(Item::key).toList());
    model.delete();
    assertThat(model.question().get().verb()).isEmpty();
    assertThat(model.question().get().words().get()).startsWith("A case needs a lane");
  }

  @Test
  void aTagRenamedToAnotherOffersToMergeThem() {
    model.subject().set(Subject.TAG);
    Item tag = model.shown().get(0);
    String other = model.shown().get(1).name();
    model.rename(tag, other);
    assertThat(session.snapshot().tags()).contains(tag.name());
    model.question().get().confirm();
    assertThat(session.snapshot().tags()).contains(other).doesNotContain(tag.name());
    assertThat(model.chosen().get()).containsExactly(other);
  }

  @Test
  void aTagIsAddedToTheSelectedEvents() {
    model.subject().set(Subject.TAG);
    assertThat(model.lacksEvents()).isTrue();
    selection.set(Set.of(session.snapshot().index().id(0), session.snapshot().index().id(1)));
    model.add("to check");
    assertThat(model.chosenItems())
        .extracting(Item::name, Item::events)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("to check", 2));
  }

  @Test
  void lanesMoveUpAndDown() {
    List<String> names = model.shown().stream().map(Item::name).toList();
    model.chosen().set(List.of(model.shown().get(1).key()));
    model.move(-1);
    assertThat(session.snapshot().lanes())
        .extracting(Lane::name)
        .startsWith(names.get(1), names.get(0));
    model.move(-1);
    session.undo();
    assertThat(model.shown()).extracting(Item::name).containsExactlyElementsOf(names);
  }

  @Test
  void onlyItsEventsAreShownAndTheFilterFollowsAMerge() {
    model.subject().set(Subject.PERSON);
    Item gone = choose("Larossi Abballa");
    model.showEvents();
    assertThat(arrangement.get().filter().people())
        .containsExactly((app.throughline.model.EntityId) Subject.PERSON.id(gone.key()));
    model.selectEvents();
    assertThat(selection.get()).hasSize(12);

    model.delete();
    model.question().get().confirm();
    assertThat(arrangement.get().filter().people()).isEmpty();
  }

  @Test
  void anotherKindTakesAPersonOutOfTheList() {
    model.subject().set(Subject.PERSON);
    Item person = choose("David Thompson");
    kind().value().set(EntityKind.OBJECT);
    kind().commit();
    assertThat(model.shown()).extracting(Item::key).doesNotContain(person.key());
    assertThat(model.heading(Subject.OBJECT).get()).isEqualTo("Objects (1)");
    assertThat(model.form().get()).isNull();
  }

  private Item choose(String name) {
    Item item =
        model.shown().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    model.chosen().set(List.of(item.key()));
    return item;
  }

  private TextEntry entry(String label) {
    return (TextEntry) field(label);
  }

  private ChoiceEntry<?> choice(String label) {
    return (ChoiceEntry<?>) field(label);
  }

  @SuppressWarnings("unchecked") // the options of this field are kinds
  private ChoiceEntry<EntityKind> kind() {
    return (ChoiceEntry<EntityKind>) field("Kind");
  }

  private Field field(String label) {
    return model.form().get().fields().stream()
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
