package app.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityId;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.NewCase;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import app.throughline.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done can be undone, all of it, and done again. */
class RandomEditsTest {
  private static final int EDITS = 25;

  @TempDir Path folder;

  @Test
  void undoingAllRestoresTheCaseAndRedoingAllRestoresTheEdits() {
    qt().withExamples(12)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Path path = folder.resolve("case.tlcase");
              try (CaseFile file =
                  CaseFile.create(path, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK)) {
                check(file, new Random(seed));
              } finally {
                delete(path);
              }
            });
  }

  private static void check(CaseFile file, Random random) {
    String before = file.digest();
    List<?> indexBefore = rows(file);
    RandomEdits edits = new RandomEdits(file, random);
    for (int i = 0; i < EDITS; i++) {
      file.apply(edits.next());
      assertThat(rows(file)).isEqualTo(freshRows(file));
    }
    String after = file.digest();
    while (file.snapshot().undoLabel() != null) {
      file.undo();
    }
    assertThat(file.digest()).isEqualTo(before);
    assertThat(rows(file)).isEqualTo(indexBefore);
    while (file.snapshot().redoLabel() != null) {
      file.redo();
    }
    assertThat(file.digest()).isEqualTo(after);
    assertThat(rows(file)).isEqualTo(freshRows(file));
    assertThat(file.check().findings()).isEmpty();
  }

  private static List<?> rows(CaseFile file) {
    return rows(file.snapshot().index());
  }

  private static List<?> freshRows(CaseFile file) {
    return rows(file.database().call(() -> new IndexReader(file.database()).readAll()));
  }

  private static List<?> rows(EventIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::row).toList();
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes up edits that fit what is in the case. */
  private static final class RandomEdits {
    private final CaseFile file;
    private final Random random;
    private long nextId;

    RandomEdits(CaseFile file, Random random) {
      this.file = file;
      this.random = random;
      nextId = file.nextId();
    }

    Edit next() {
      List<Change> changes = new ArrayList<>();
      switch (random.nextInt(6)) {
        case 0 -> changes.add(Change.add(newEvent()));
        case 1 -> {
          Event event = newEvent();
          changes.add(Change.add(event));
          changes.add(Change.add(link(event.id(), someEvent())));
        }
        case 2 -> {
          Event event = event(someEvent());
          changes.add(new Change(event, event.withWhen(When.UNDATED)));
        }
        case 3 -> {
          Event event = event(someEvent());
          changes.add(new Change(event, event.withText("Title " + random.nextInt(), "été")));
          changes.add(
              Change.add(
                  Claim.of(
                      new ClaimId(nextId++),
                      event.id(),
                      new SourceId(7),
                      Stance.values()[random.nextInt(3)],
                      "says so")));
        }
        case 4 ->
            changes.add(
                Change.add(
                    new Entity(
                        new EntityId(nextId++),
                        EntityKind.OBJECT,
                        "Thing " + random.nextInt(),
                        List.of("a\"b", "c"),
                        "",
                        null)));
        default -> {
          if (file.snapshot().index().size() > 1) {
            changes.addAll(file.details(someEvent()).records().removals());
          } else {
            changes.add(Change.add(newEvent()));
          }
        }
      }
      return new Edit("Edit " + nextId, "Ada", changes);
    }

    private Event newEvent() {
      Event event = TestCases.event(nextId++, "Random " + random.nextInt());
      return random.nextBoolean() ? event : event.withWhen(When.UNDATED);
    }

    private EventLink link(EventId from, EventId to) {
      LinkKind kind = LinkKind.values()[random.nextInt(LinkKind.values().length)];
      return new EventLink(
          new LinkId(nextId++),
          from,
          to,
          kind,
          0,
          random.nextInt(100_000_000),
          random.nextBoolean());
    }

    private EventId someEvent() {
      EventIndex index = file.snapshot().index();
      return index.id(random.nextInt(index.size()));
    }

    private Event event(EventId id) {
      return file.details(id).event();
    }
  }
}
