package app.throughline.ui.form;

import static app.throughline.ui.form.FormCase.ASSAULT;
import static app.throughline.ui.form.FormCase.ATTACK;
import static app.throughline.ui.form.FormCase.POLICE;
import static app.throughline.ui.form.FormCase.STABBING;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.CaseException;
import app.throughline.model.Claim;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventRecords;
import app.throughline.model.EventStatus;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.Reliability;
import app.throughline.model.Source;
import app.throughline.model.Stance;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.Precision;
import app.throughline.time.When;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFormViewModelTest {
  @TempDir Path folder;

  private CaseSession session;
  private EventFormViewModel form;
  private EventFields fields;
  private final List<EventId> saved = new ArrayList<>();
  private int closed;

  @BeforeEach
  void open() {
    session = FormCase.create(folder);
    form = new EventFormViewModel(session, "tester", Locale.ENGLISH);
    fields = form.fields();
    form.setOnSaved(saved::add);
    form.setOnClosed(() -> closed++);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void addsAnEventWithAllItsFields() {
    form.startNew(ATTACK);
    assertThat(form.whySaveDisabledProperty().get()).contains("title");
    assertThat(fields.titleProblemProperty().get()).isEmpty();

    fields.titleProperty().set("  Shots are heard ");
    fields.time().textProperty().set("2016-06-13T21:00");
    fields.statusProperty().set(EventStatus.ALLEGED);
    fields.descriptionProperty().set("Two neighbours.\nBoth from afar.");
    fields.tags().typedProperty().set("noise, Attack");
    fields.colorProperty().set("#102030");
    assertThat(save()).isTrue();

    Event event = only(saved).event();
    assertThat(event.title()).isEqualTo("Shots are heard");
    assertThat(event.description()).isEqualTo("Two neighbours.\nBoth from afar.");
    assertThat(event.when()).isEqualTo(FormCase.when("2016-06-13T21:00"));
    assertThat(event.status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(event.tags()).containsExactly("noise", "attack");
    assertThat(event.color()).isEqualTo("#102030");
    assertThat(event.lane()).isEqualTo(ATTACK);
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add “Shots are heard”");
    assertThat(closed).isEqualTo(1);
    assertThat(form.openProperty().get()).isFalse();
  }

  @Test
  void aDoubleClickOnTheTimelineGivesTheTimeAsFinelyAsTheAxisAllows() {
    long millis = Instant.parse("2016-06-13T19:12:34Z").toEpochMilli();
    form.startNewAt(millis, Precision.MINUTE, ATTACK);
    assertThat(fields.time().textProperty().get()).isEqualTo("2016-06-13T21:12");
    assertThat(form.dirtyProperty().get()).isFalse();

    form.startNewAt(millis, Precision.DAY, null);
    assertThat(fields.time().textProperty().get()).isEqualTo("2016-06-13");
    fields.titleProperty().set("Something");
    save();
    assertThat(only(saved).event().when()).isEqualTo(FormCase.when("2016-06-13"));
  }

  @Test
  void editsOnlyWhatChangedAndUndoBringsItBack() {
    EventDetails before = FormCase.details(session, STABBING);
    form.startEdit(STABBING);
    assertThat(form.dirtyProperty().get()).isFalse();
    assertThat(form.canSaveProperty().get()).isFalse();
    assertThat(form.whySaveDisabledProperty().get()).contains("Nothing has changed");

    fields.descriptionProperty().set("Outside his home.");
    assertThat(form.dirtyProperty().get()).isTrue();
    fields.descriptionProperty().set("What happened.");
    assertThat(form.dirtyProperty().get()).isFalse();
    fields.descriptionProperty().set("Outside his home.");
    save();

    EventDetails after = FormCase.details(session, STABBING);
    assertThat(after.event())
        .isEqualTo(before.event().withText("The stabbing", "Outside his home."));
    assertThat(after.records().claims()).isEqualTo(before.records().claims());
    assertThat(session.snapshot().undoLabel()).isEqualTo("Edit “The stabbing”");
    session.undo();
    assertThat(FormCase.details(session, STABBING).records()).isEqualTo(before.records());
  }

  @Test
  void duplicatesWithAllThatHangsOnTheEvent() {
    form.startDuplicate(STABBING);
    assertThat(fields.titleProperty().get()).isEqualTo("The stabbing (copy)");
    assertThat(form.dirtyProperty().get()).isFalse();
    assertThat(form.canSaveProperty().get()).isTrue();
    save();

    EventRecords copy = only(saved).records();
    EventRecords original = FormCase.details(session, STABBING).records();
    assertThat(copy.event().id()).isNotEqualTo(STABBING);
    assertThat(copy.event().when()).isEqualTo(original.event().when());
    assertThat(copy.participations()).extracting(Participation::role).containsExactly("attacker");
    assertThat(copy.claims()).extracting(Claim::statement).containsExactly("Outside his home.");
    assertThat(original.claims()).hasSize(1);
  }

  @Test
  void deletesAndUndoBringsItBack() {
    EventRecords before = FormCase.details(session, STABBING).records();
    new EventActions(session, "tester").delete(List.of(STABBING));
    assertThat(session.snapshot().index().position(STABBING)).isNegative();
    assertThat(session.snapshot().undoLabel()).isEqualTo("Delete “The stabbing”");
    session.undo();
    assertThat(FormCase.details(session, STABBING).records()).isEqualTo(before);
  }

  @Test
  void newNamesBecomeRecordsOfTheSameEditOnce() {
    form.startEdit(STABBING);
    fields.lane().textProperty().set("Aftermath");
    assertThat(fields.lane().isNew()).isTrue();
    fields.addParticipant();
    participant(1, "A new bureau", "investigator").kindProperty().set(EntityKind.ORGANISATION);
    fields.addParticipant();
    participant(2, "a new BUREAU", "spokesperson").kindProperty().set(EntityKind.ORGANISATION);
    fields.addParticipant();
    participant(3, "magnanville", "place");
    fields.addClaim();
    ClaimRow claim = fields.claims().get(1);
    claim.source().textProperty().set("A neighbour");
    claim.newReliabilityProperty().set(Reliability.D);
    claim.stanceProperty().set(Stance.CONTRADICTS);
    claim.statementProperty().set("Saw nothing.");
    save();

    EventDetails after = FormCase.details(session, STABBING);
    assertThat(after.lane().name()).isEqualTo("Aftermath");
    assertThat(after.records().participations())
        .extracting(p -> after.entities().get(p.entity()).name() + ": " + p.role())
        .containsExactlyInAnyOrder(
            "Larossi Abballa: attacker",
            "A new bureau: investigator",
            "A new bureau: spokesperson",
            "Magnanville: place");
    assertThat(session.snapshot().entities())
        .filteredOn(entity -> entity.name().equals("A new bureau"))
        .extracting(Entity::kind)
        .containsExactly(EntityKind.ORGANISATION);
    assertThat(session.snapshot().sources())
        .filteredOn(source -> source.title().equals("A neighbour"))
        .extracting(Source::reliability)
        .containsExactly(Reliability.D);
    session.undo();
    assertThat(session.snapshot().entities()).hasSize(2);
    assertThat(session.snapshot().lanes()).hasSize(2);
    assertThat(session.snapshot().sources()).hasSize(1);
  }

  @Test
  void aClaimMovedToAnotherSourceKeepsAllButItsPassage() {
    form.startEdit(STABBING);
    ClaimRow claim = fields.claims().get(0);
    claim.source().textProperty().set("The article");
    save();
    Claim after = FormCase.details(session, STABBING).records().claims().get(0);
    assertThat(after.statement()).isEqualTo("Outside his home.");
    assertThat(after.source()).isNotEqualTo(POLICE);
  }

  @Test
  void whatIsHalfFilledInIsNamedAndForbidsSaving() {
    form.startEdit(STABBING);
    fields.addParticipant();
    assertThat(form.dirtyProperty().get()).isFalse();
    participant(1, "", "witness");
    assertThat(form.whySaveDisabledProperty().get()).contains("witness");
    fields.participants().remove(1);
    fields.addClaim();
    fields.claims().get(1).statementProperty().set("Somebody said so.");
    assertThat(form.whySaveDisabledProperty().get()).contains("source");
    assertThat(form.canSaveProperty().get()).isFalse();
    assertThat(save()).isFalse();
    fields.claims().remove(1);
    fields.lane().textProperty().set(" ");
    assertThat(form.whySaveDisabledProperty().get()).contains("lane");
  }

  @Test
  void titlesThatAreTooLongAreKeptAndRefusedInWords() {
    form.startEdit(STABBING);
    fields.titleProperty().set("x".repeat(10_000));
    assertThat(fields.titleProblemProperty().get()).contains("10,000").contains("500");
    assertThat(fields.titleCountProperty().get()).isEqualTo("10,000 of 500");
    assertThat(form.canSaveProperty().get()).isFalse();
    assertThat(fields.titleProperty().get()).hasSize(10_000);
    fields.titleProperty().set("two\nlines");
    assertThat(form.whySaveDisabledProperty().get()).contains("one line");
    fields.titleProperty().set("  ");
    assertThat(fields.titleProblemProperty().get()).contains("needs a title");
  }

  @Test
  void emojiAndRightToLeftTextAreKept() {
    String title = "🗡️ הדקירה “الطعن” 👩‍👩‍👧";
    form.startEdit(STABBING);
    fields.titleProperty().set(title);
    save();
    assertThat(FormCase.details(session, STABBING).event().title()).isEqualTo(title);
    assertThat(session.snapshot().undoLabel()).isEqualTo("Edit “" + title + "”");
  }

  @Test
  void aPhraseThatIsNotUnderstoodIsSavedWordForWord() {
    form.startEdit(STABBING);
    for (String phrase :
        List.of("2021-02-29", "2016-06-14/2016-06-13", "when the cows come home")) {
      fields.time().textProperty().set(phrase);
      assertThat(fields.time().problemProperty().get()).as(phrase).isNotEmpty();
      assertThat(form.canSaveProperty().get()).isTrue();
    }
    fields.time().textProperty().set("2021-02-29");
    assertThat(fields.time().problemProperty().get()).contains("February 2021");
    save();
    When when = FormCase.details(session, STABBING).event().when();
    assertThat(when.kind()).isEqualTo(When.Kind.UNDATED);
    assertThat(when.text()).isEqualTo("2021-02-29");

    form.startEdit(STABBING);
    assertThat(fields.time().problemProperty().get()).contains("February 2021");
  }

  @Test
  void aRelativePhraseBecomesLinksAndReplacesThoseOfThePhraseBefore() {
    form.startNew(ATTACK);
    fields.titleProperty().set("Last post");
    fields.time().textProperty().set("18 hours before the Stabbing");
    assertThat(fields.time().problemProperty().get()).isEmpty();
    assertThat(fields.time().understoodProperty().get()).contains("The stabbing");
    assertThat(fields.time().boundsProperty().get())
        .contains("13 June 2016")
        .contains("02:00–03:01");
    save();
    EventId id = saved.get(0);
    EventLink link = onlyLink(id);
    assertThat(link.kind()).isEqualTo(LinkKind.BEFORE);
    assertThat(link.to()).isEqualTo(STABBING);
    assertThat(Duration.ofHours(18).toMillis()).isBetween(link.minGapMillis(), link.maxGapMillis());
    assertThat(FormCase.details(session, id).event().when().text())
        .isEqualTo("18 hours before the Stabbing");

    EventLink untouched = EventLink.of(session.ids().link(), id, ASSAULT, LinkKind.DURING);
    session.apply(new Edit("Link", "tester", List.of(app.throughline.model.Change.add(untouched))));
    form.startEdit(id);
    fields.descriptionProperty().set("Same time, other words.");
    save();
    assertThat(FormCase.details(session, id).records().links())
        .containsExactlyInAnyOrder(link, untouched);

    form.startEdit(id);
    fields.time().textProperty().set("after the RAID assault");
    save();
    assertThat(FormCase.details(session, id).records().links())
        .extracting(EventLink::kind, EventLink::to)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(LinkKind.AFTER, ASSAULT),
            org.assertj.core.groups.Tuple.tuple(LinkKind.DURING, ASSAULT));

    form.startEdit(id);
    fields.time().textProperty().set("2016-06-13");
    save();
    assertThat(FormCase.details(session, id).records().links()).containsExactly(untouched);
  }

  @Test
  void anEventThatIsUnknownOrNotTheOnlyOneIsSaidSo() {
    form.startNew(ATTACK);
    fields.time().textProperty().set("before the earthquake");
    assertThat(fields.time().problemProperty().get()).contains("earthquake");
    form.startDuplicate(ASSAULT);
    fields.titleProperty().set("The RAID arrival");
    save();
    form.startEdit(STABBING);
    fields.time().textProperty().set("before the raid");
    assertThat(fields.time().problemProperty().get())
        .contains("2 events")
        .contains("The RAID assault")
        .contains("The RAID arrival");
    fields.time().textProperty().set("before the raid ass");
    assertThat(fields.time().problemProperty().get()).isEmpty();
    fields.time().textProperty().set("before the stabbing");
    assertThat(fields.time().problemProperty().get()).contains("stabbing");
    save();
    assertThat(FormCase.details(session, STABBING).records().links()).isEmpty();
    assertThat(FormCase.details(session, STABBING).event().when().text())
        .isEqualTo("before the stabbing");
  }

  @Test
  void ofASaveThatComesTooLateNothingIsLost() {
    form.startEdit(STABBING);
    fields.descriptionProperty().set("Typed with care.");
    Event now = FormCase.details(session, STABBING).event();
    Event other = now.withText("The stabbing", "Somebody else was faster.");
    session.apply(
        new Edit("Edit", "another", List.of(new app.throughline.model.Change(now, other))));

    assertThat(save()).isFalse();
    assertThat(form.failureProperty().get()).contains("changed meanwhile");
    assertThat(fields.descriptionProperty().get()).isEqualTo("Typed with care.");
    assertThat(form.openProperty().get()).isTrue();
    assertThat(form.dirtyProperty().get()).isTrue();
    assertThat(form.canSaveProperty().get()).isTrue();
    assertThat(saved).isEmpty();
    assertThat(FormCase.details(session, STABBING).event()).isEqualTo(other);
  }

  @Test
  void leavingWhileItSavesWaitsForTheSaveAndAsksNothing() {
    session.close();
    Deque<Runnable> notices = new ArrayDeque<>();
    SessionThreads threads = new SessionThreads(SessionThreads.sameThread().worker(), notices::add);
    session = CaseSession.open(session.file(), threads, Clock.systemUTC());
    form = new EventFormViewModel(session, "tester", Locale.ENGLISH);
    form.startNew(ATTACK);
    form.fields().titleProperty().set("Street closed");
    notices.forEach(Runnable::run);
    notices.clear();
    CompletableFuture<Boolean> saving = form.save().toCompletableFuture();
    CompletableFuture<Boolean> leaving = form.mayLeave().toCompletableFuture();
    assertThat(form.askingProperty().get()).isFalse();
    assertThat(leaving).isNotDone();
    while (!notices.isEmpty()) {
      notices.remove().run();
    }
    assertThat(saving).isCompletedWithValue(true);
    assertThat(leaving).isCompletedWithValue(true);
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add “Street closed”");
  }

  @Test
  void leavingAsksOnceAndOnlyWhenSomethingIsTyped() {
    form.startEdit(STABBING);
    assertThat(answer(form.mayLeave())).isTrue();
    assertThat(closed).isEqualTo(1);

    form.startEdit(STABBING);
    fields.descriptionProperty().set("Typed.");
    CompletionStage<Boolean> first = form.mayLeave();
    assertThat(form.askingProperty().get()).isTrue();
    assertThat(first.toCompletableFuture()).isNotDone();
    form.keepEditing();
    assertThat(answer(first)).isFalse();
    assertThat(fields.descriptionProperty().get()).isEqualTo("Typed.");

    CompletionStage<Boolean> second = form.mayLeave();
    form.discard();
    assertThat(answer(second)).isTrue();
    assertThat(closed).isEqualTo(2);
    assertThat(FormCase.details(session, STABBING).event().description())
        .isEqualTo("What happened.");

    form.startEdit(STABBING);
    fields.descriptionProperty().set("Typed again.");
    CompletionStage<Boolean> third = form.mayLeave();
    save();
    assertThat(answer(third)).isTrue();
    assertThat(saved).containsExactly(STABBING);
    assertThat(answer(form.mayLeave())).isTrue();
  }

  @Test
  void typingOnAnswersTheQuestion() {
    form.startEdit(STABBING);
    fields.descriptionProperty().set("Typed.");
    CompletionStage<Boolean> leaving = form.mayLeave();
    fields.descriptionProperty().set("Typed on.");
    assertThat(form.askingProperty().get()).isFalse();
    assertThat(answer(leaving)).isFalse();
    assertThat(form.openProperty().get()).isTrue();
  }

  @Test
  void anEventThatIsGoneCannotBeEdited() {
    CompletionStage<Void> start = form.startEdit(new EventId(999));
    assertThat(start.toCompletableFuture()).isCompletedExceptionally();
    assertThat(start.toCompletableFuture())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(CaseException.class);
    assertThat(form.openProperty().get()).isFalse();
  }

  private ParticipantRow participant(int index, String name, String role) {
    ParticipantRow row = fields.participants().get(index);
    row.entity().textProperty().set(name);
    row.roleProperty().set(role);
    return row;
  }

  private boolean save() {
    return answer(form.save());
  }

  private static boolean answer(CompletionStage<Boolean> stage) {
    return stage.toCompletableFuture().join();
  }

  private EventDetails only(List<EventId> ids) {
    assertThat(ids).hasSize(1);
    return FormCase.details(session, ids.get(0));
  }

  private EventLink onlyLink(EventId id) {
    List<EventLink> links = FormCase.details(session, id).records().links();
    assertThat(links).hasSize(1);
    return links.get(0);
  }
}
