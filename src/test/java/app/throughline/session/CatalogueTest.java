package app.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.exchange.CaseJson;
import app.throughline.exchange.SyntheticCase;
import app.throughline.model.Arrangement;
import app.throughline.model.Attachment;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.Grouping;
import app.throughline.model.KindChange;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Participation;
import app.throughline.model.Passage;
import app.throughline.model.Plan;
import app.throughline.model.RecordId;
import app.throughline.model.RowStyle;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import app.throughline.model.Subject;
import app.throughline.model.Substitution;
import app.throughline.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging, deleting and renaming leave nothing that names what is gone, and can be undone. */
class CatalogueTest {
  @TempDir Path folder;
  private CaseSession session;
  private Catalogue catalogue;
  private EntityId ada;
  private EntityId lovelace;
  private SourceId paper;
  private SourceId agency;

  @BeforeEach
  void openTheSample() {
    session = created(CaseJson.sample());
    catalogue = session.catalogue();
    ada = session.ids().entity();
    lovelace = session.ids().entity();
    paper = session.ids().source();
    agency = session.ids().source();
    List<Event> events = events();
    Passage passage = new Passage(session.ids().passage(), paper, "It was", "", "", 4, "3");
    List<Change> changes = new ArrayList<>();
    changes.add(Change.add(person(ada, "Ada", List.of("A. L."))));
    changes.add(Change.add(person(lovelace, "Lovelace", List.of("ada", "Countess"))));
    changes.add(Change.add(part(events.get(0), ada, "witness")));
    changes.add(Change.add(part(events.get(0), lovelace, "witness")));
    changes.add(Change.add(part(events.get(1), lovelace, "victim")));
    changes.add(Change.add(Source.titled(paper, "The paper").withRepeats(agency)));
    changes.add(Change.add(Source.titled(agency, "The agency")));
    changes.add(Change.add(passage));
    changes.add(Change.add(claim(events.get(0), paper, passage, lovelace)));
    changes.add(Change.add(claim(events.get(1), agency, null, ada)));
    String bytes =
        session.keep("seen".getBytes(StandardCharsets.UTF_8)).toCompletableFuture().join();
    changes.add(
        Change.add(
            new Attachment(
                session.ids().attachment(), null, paper, bytes, 4, "text/plain", "seen.txt")));
    Arrangement arrangement =
        new Arrangement(
            Grouping.PERSON,
            asking(Set.of(ada, lovelace), Set.of("police"), Set.of(paper)),
            Set.of(Subject.PERSON.rowKey(key(lovelace))),
            Set.of(Subject.PERSON.rowKey(key(ada))));
    changes.add(Change.add(new SavedView(session.ids().view(), "Theirs", 0, 9, arrangement, 0)));
    changes.add(Change.add(style(Subject.PERSON.rowKey(key(ada)), 1)));
    changes.add(Change.add(style(Subject.PERSON.rowKey(key(lovelace)), 0)));
    done(session.apply(new Edit("Prepare", "test", changes)));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void twoPeopleBecomeOneWhoHasAllTheirNamesAndParts() {
    List<CaseRecord> before = records();
    Plan plan = made(Substitution.merging(Subject.PERSON, Set.of(key(lovelace)), key(ada)));

    Entity whole = (Entity) record(ada);
    assertThat(whole.aliases()).containsExactly("A. L.", "Countess", "Lovelace");
    assertThat(all(Participation.class).filter(part -> part.entity().equals(ada)))
        .extracting(Participation::role)
        .containsExactlyInAnyOrder("witness", "victim");
    assertThat(all(Claim.class).filter(claim -> ada.equals(claim.speaker()))).hasSize(2);
    assertThat(view().arrangement().filter().people()).containsExactly(ada);
    assertThat(view().arrangement().hiddenRows()).as("who was seen stays seen").isEmpty();
    assertThat(session.snapshot().rowStyles()).hasSize(1);
    assertThat(plan.events()).isEqualTo(2);
    assertThat(plan.changed(Claim.class)).isEqualTo(1);
    assertThat(plan.changed(SavedView.class)).isEqualTo(1);
    soundAndUndone(before);
  }

  @Test
  void aPersonWhoGoesLeavesTheEventsAndWhatWasSaid() {
    List<CaseRecord> before = records();
    Plan plan = made(Substitution.deleting(Subject.PERSON, Set.of(key(lovelace))));

    assertThat(events()).hasSize(count(before, Event.class));
    assertThat(all(Claim.class)).hasSize(count(before, Claim.class));
    assertThat(all(Claim.class).filter(claim -> lovelace.equals(claim.speaker()))).isEmpty();
    assertThat(view().arrangement().filter().people()).containsExactly(ada);
    assertThat(plan.events()).isEqualTo(2);
    soundAndUndone(before);
  }

  @Test
  void sourcesMergeWithWhatHangsOnThemAndNeverRepeatThemselves() {
    List<CaseRecord> before = records();
    made(Substitution.merging(Subject.SOURCE, Set.of(key(agency)), key(paper)));

    assertThat(((Source) record(paper)).repeats()).isNull();
    assertThat(all(Claim.class).filter(claim -> claim.source().equals(paper))).hasSize(2);
    soundAndUndone(before);

    made(Substitution.merging(Subject.SOURCE, Set.of(key(paper)), key(agency)));
    assertThat(((Source) record(agency)).repeats()).isNull();
    assertThat(all(Passage.class).filter(passage -> passage.source().equals(agency))).hasSize(1);
    assertThat(all(Attachment.class).filter(file -> agency.equals(file.source()))).hasSize(1);
    assertThat(view().arrangement().filter().sources()).containsExactly(agency);
    soundAndUndone(before);
  }

  @Test
  void aCircleThatAMergeWouldCloseIsLeftOpen() {
    SourceId between = session.ids().source();
    done(
        session.apply(
            new Edit(
                "Add",
                "test",
                List.of(Change.add(Source.titled(between, "Between").withRepeats(paper))))));
    List<CaseRecord> before = records();
    // Between repeats the paper, the paper the agency; the agency becomes one with Between.
    made(Substitution.merging(Subject.SOURCE, Set.of(key(between)), key(agency)));
    assertThat(((Source) record(paper)).repeats()).isEqualTo(agency);
    assertThat(((Source) record(agency)).repeats()).isNull();
    soundAndUndone(before);
  }

  @Test
  void aSourceGoesWithItsClaimsPassagesAndFiles() {
    List<CaseRecord> before = records();
    Plan plan = made(Substitution.deleting(Subject.SOURCE, Set.of(key(paper))));

    assertThat(plan.removed(Claim.class)).isEqualTo(1);
    assertThat(plan.removed(Passage.class)).isEqualTo(1);
    assertThat(plan.removed(Attachment.class)).isEqualTo(1);
    assertThat(view().arrangement().filter().sources()).isEmpty();
    soundAndUndone(before);
  }

  @Test
  void aSourceThatOthersRepeatGoesAndTheyRepeatNone() {
    List<CaseRecord> before = records();
    Plan plan = made(Substitution.deleting(Subject.SOURCE, Set.of(key(agency))));
    assertThat(plan.changed(Source.class)).isEqualTo(1);
    assertThat(((Source) record(paper)).repeats()).isNull();
    soundAndUndone(before);
  }

  @Test
  void theEventsOfALaneMoveOrGoWithIt() {
    List<CaseRecord> before = records();
    Lane going = session.snapshot().lanes().get(0);
    Lane other = session.snapshot().lanes().get(1);
    long inBoth =
        events().stream()
            .filter(event -> event.lane().equals(going.id()) || event.lane().equals(other.id()))
            .count();

    made(Substitution.merging(Subject.LANE, Set.of(key(going.id())), key(other.id())));
    assertThat(all(Event.class).filter(event -> event.lane().equals(other.id())))
        .hasSize((int) inBoth);
    soundAndUndone(before);

    Plan plan = made(Substitution.deleting(Subject.LANE, Set.of(key(going.id()))));
    assertThat(plan.removed(Event.class)).isPositive();
    assertThat(events()).hasSize(count(before, Event.class) - plan.removed(Event.class));
    soundAndUndone(before);
  }

  @Test
  void aTagIsRenamedMergedAndTakenOffOnAllEvents() {
    List<CaseRecord> before = records();
    List<String> tags = session.snapshot().tags();
    String tag = tags.get(0);
    String other = tags.get(1);
    long had = events().stream().filter(event -> event.tags().contains(tag)).count();
    long either =
        events().stream()
            .filter(event -> event.tags().contains(tag) || event.tags().contains(other))
            .count();

    made(Substitution.renaming(tag, "quite new", session.snapshot().tags()));
    assertThat(all(Event.class).filter(event -> event.tags().contains("quite new")))
        .hasSize((int) had);
    soundAndUndone(before);

    made(Substitution.merging(Subject.TAG, Set.of(tag), other));
    assertThat(session.snapshot().tags()).doesNotContain(tag);
    assertThat(all(Event.class).filter(event -> event.tags().contains(other)))
        .hasSize((int) either);
    assertThat(events()).allSatisfy(event -> assertThat(event.tags()).doesNotHaveDuplicates());
    soundAndUndone(before);

    Plan plan = made(Substitution.deleting(Subject.TAG, Set.of(tag, other)));
    assertThat(plan.events()).isEqualTo((int) either);
    assertThat(session.snapshot().tags()).doesNotContain(tag, other);
    soundAndUndone(before);
  }

  @Test
  void viewsGoOnAskingForOneThatIsOfAnotherKindNow() {
    List<CaseRecord> before = records();
    KindChange change = new KindChange(ada, EntityKind.PERSON, EntityKind.ORGANISATION);
    done(catalogue.reclassify(change, "Make it so", "test"));
    assertThat(view().arrangement().filter().people()).containsExactly(lovelace);
    assertThat(view().arrangement().filter().organisations()).containsExactly(ada);
    assertThat(session.snapshot().rowStyles())
        .extracting(RowStyle::row)
        .contains(Subject.ORGANISATION.rowKey(key(ada)));
    soundAndUndone(before);
  }

  @Test
  void usageIsWhatTheGroupingShows() {
    assertThat(done(catalogue.usage(Subject.PERSON)))
        .containsEntry(key(lovelace), 2)
        .containsEntry(key(ada), 1);
    assertThat(done(catalogue.events(Subject.PERSON, Set.of(key(ada), key(lovelace))))).hasSize(2);
    int inLanes =
        done(catalogue.usage(Subject.LANE)).values().stream().mapToInt(Integer::intValue).sum();
    assertThat(inLanes).isEqualTo(session.snapshot().index().size());
    assertThat(done(catalogue.usage(Subject.TAG)).keySet())
        .containsExactlyInAnyOrderElementsOf(session.snapshot().tags());
  }

  @Test
  void fieldsSavedInQuickSuccessionDoNotGetInEachOthersWay() {
    catalogue.update(ada, record -> ((Entity) record).withName("Ada King"), "One", "test");
    done(catalogue.update(ada, record -> ((Entity) record).withNote("A note"), "Two", "test"));
    assertThat((Entity) record(ada))
        .extracting(Entity::name, Entity::note)
        .containsExactly("Ada King", "A note");
  }

  @Test
  void whateverIsMergedAndDeletedCanBeUndone() {
    qt().withExamples(8)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              SyntheticCase made = new SyntheticCase(60, seed);
              Path file = folder.resolve("random.tlcase");
              try (CaseSession random = created(file, content(made))) {
                check(random, new Random(seed));
              } finally {
                delete(file);
              }
            });
  }

  private static void check(CaseSession random, Random dice) {
    List<CaseRecord> before = done(random.content()).records();
    for (int i = 0; i < 12; i++) {
      Substitution substitution = anyOf(random, dice);
      if (substitution != null) {
        done(random.catalogue().apply(substitution, "Step " + i, "test"));
        assertThat(done(random.check()).findings()).as(substitution.toString()).isEmpty();
      }
    }
    while (random.snapshot().undoLabel() != null) {
      done(random.undo());
    }
    assertThat(done(random.content()).records()).isEqualTo(before);
  }

  private static @Nullable Substitution anyOf(CaseSession random, Random dice) {
    Subject subject = Subject.values()[dice.nextInt(Subject.values().length)];
    List<String> keys = new ArrayList<>(done(random.catalogue().usage(subject)).keySet());
    if (keys.size() < 3) {
      return null;
    }
    keys.sort(null);
    Collections.shuffle(keys, dice);
    Set<String> old = new HashSet<>(keys.subList(0, 1 + dice.nextInt(2)));
    return switch (dice.nextInt(3)) {
      case 0 -> Substitution.deleting(subject, old);
      case 1 ->
          subject == Subject.TAG
              ? Substitution.renaming(keys.get(0), "tag " + dice.nextInt(), keys)
              : Substitution.merging(subject, old, keys.get(2));
      default -> Substitution.merging(subject, old, keys.get(2));
    };
  }

  private static CaseContent content(SyntheticCase made) {
    return new CaseContent(made.info(), made.records().toList());
  }

  private CaseSession created(CaseContent content) {
    return created(folder.resolve("case.tlcase"), content);
  }

  private static CaseSession created(Path file, CaseContent content) {
    return CaseSession.create(
        file, content, "test", SessionThreads.sameThread(), Clock.systemUTC());
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Plan made(Substitution substitution) {
    Plan plan = done(catalogue.plan(substitution));
    done(catalogue.apply(substitution, "Substitute", "test"));
    return plan;
  }

  private void soundAndUndone(List<CaseRecord> before) {
    assertThat(done(session.check()).findings()).isEmpty();
    done(session.undo());
    assertThat(records()).isEqualTo(before);
  }

  private List<CaseRecord> records() {
    return done(session.content()).records();
  }

  private <R extends CaseRecord> Stream<R> all(Class<R> type) {
    return records().stream().filter(type::isInstance).map(type::cast);
  }

  private List<Event> events() {
    return all(Event.class).collect(Collectors.toList());
  }

  private CaseRecord record(RecordId id) {
    return done(session.record(id));
  }

  private SavedView view() {
    return session.snapshot().views().stream()
        .filter(view -> view.name().equals("Theirs"))
        .findFirst()
        .orElseThrow();
  }

  private static int count(List<CaseRecord> records, Class<?> type) {
    return (int) records.stream().filter(type::isInstance).count();
  }

  private static String key(RecordId id) {
    return String.valueOf(id.value());
  }

  private static Entity person(EntityId id, String name, List<String> aliases) {
    return new Entity(id, EntityKind.PERSON, name, aliases, "", null);
  }

  private Participation part(Event event, EntityId entity, String role) {
    return new Participation(session.ids().participation(), event.id(), entity, role);
  }

  private RowStyle style(String row, int order) {
    return new RowStyle(session.ids().rowStyle(), row, order, null);
  }

  private Claim claim(Event event, SourceId source, @Nullable Passage passage, EntityId speaker) {
    return new Claim(
        session.ids().claim(),
        event.id(),
        source,
        passage == null ? null : passage.id(),
        speaker,
        Stance.SUPPORTS,
        "So it was",
        When.UNDATED,
        null,
        6,
        false,
        "");
  }

  private static EventFilter asking(Set<EntityId> people, Set<String> tags, Set<SourceId> sources) {
    Set<LaneId> noLane = Set.of();
    return new EventFilter(
        noLane,
        Set.of(),
        people,
        Set.of(),
        Set.of(),
        tags,
        sources,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        false,
        false,
        "");
  }

  private static <T> T done(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
