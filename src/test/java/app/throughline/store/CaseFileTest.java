package app.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventLink;
import app.throughline.model.HistoryEntry;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.NewCase;
import app.throughline.time.TimeBounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("a case, 100% sure? #1 é.tlcase");
  }

  private CaseFile create() {
    return CaseFile.create(file, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK);
  }

  private CaseFile open() {
    return CaseFile.open(file, TestCases.CLOCK);
  }

  private static Edit edit(String label, Change... changes) {
    return new Edit(label, "Ada", List.of(changes));
  }

  @Test
  void everyTypeOfRecordComesBackAsItWas() {
    CaseContent content = TestCases.full();
    create().close();
    try (CaseFile again = open()) {
      assertThat(again.content()).isEqualTo(content);
      assertThat(again.snapshot().lanes()).hasSize(2);
      assertThat(again.snapshot().entities()).hasSize(3);
      assertThat(again.snapshot().tags()).containsExactly("été", "عنف");
      assertThat(again.snapshot().undoLabel()).isNull();
      assertThat(again.nextId()).isEqualTo(TestCases.NEXT_ID);
    }
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void attachmentsKeepTheirBytes() {
    byte[] bytes = {1, 2, 3, 0, -1};
    try (CaseFile file = create()) {
      String sha256 = file.keep(bytes);
      assertThat(file.keep(bytes)).isEqualTo(sha256);
      file.apply(edit("Attach", Change.add(TestCases.attachment(sha256, bytes.length))));
    }
    try (CaseFile again = open()) {
      var attachment = again.details(TestCases.STABBING).records().attachments().get(0);
      assertThat(again.bytes(attachment.sha256())).isEqualTo(bytes);
      assertThat(again.check().findings()).isEmpty();
    }
  }

  @Test
  void newFilesBelongToTheirOwnerOnly() throws Exception {
    create().close();
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void anExistingFileIsNeverOverwritten() throws Exception {
    Files.writeString(file, "mine");
    assertThatThrownBy(this::create).satisfies(is(Kind.FILE_EXISTS));
    assertThat(file).hasContent("mine");
  }

  @Test
  void aCaseThatBreaksARuleLeavesNoFile() {
    CaseContent bad =
        new CaseContent(
            TestCases.INFO, List.of(TestCases.LANE, TestCases.event(5, "x".repeat(10_000))));
    assertThatThrownBy(() -> CaseFile.create(file, NewCase.of(bad, "Ada"), TestCases.CLOCK))
        .satisfies(is(Kind.INVALID));
    CaseContent dangling = new CaseContent(TestCases.INFO, List.of(TestCases.event(5, "No lane")));
    assertThatThrownBy(() -> CaseFile.create(file, NewCase.of(dangling, "Ada"), TestCases.CLOCK))
        .satisfies(is(Kind.INVALID));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void undoAndRedoWorkAfterReopening() {
    Event event = TestCases.event(100, "Second");
    String before;
    String after;
    try (CaseFile file = create()) {
      before = file.digest();
      file.apply(edit("Add", Change.add(event)));
      file.apply(edit("Rename", new Change(event, event.withText("Third", "…"))));
      after = file.digest();
    }
    try (CaseFile file = open()) {
      assertThat(file.snapshot().undoLabel()).isEqualTo("Rename");
      file.undo();
      file.undo();
      assertThat(file.digest()).isEqualTo(before);
      assertThat(file.snapshot().undoLabel()).isNull();
      assertThat(file.undo().changed()).isEmpty();
    }
    try (CaseFile file = open()) {
      assertThat(file.snapshot().redoLabel()).isEqualTo("Add");
      file.redo();
      file.redo();
      assertThat(file.digest()).isEqualTo(after);
      assertThat(file.redo().changed()).isEmpty();
      file.undo();
      file.apply(edit("Other", Change.add(TestCases.event(101, "Other"))));
      assertThat(file.snapshot().redoLabel()).isNull();
      assertThat(file.history(3))
          .extracting(HistoryEntry::kind)
          .containsExactly(HistoryEntry.Kind.EDIT, HistoryEntry.Kind.UNDO, HistoryEntry.Kind.REDO);
      assertThat(file.check().findings()).isEmpty();
    }
  }

  @Test
  void idsAreNeverUsedAgain() {
    try (CaseFile file = create()) {
      Event event = TestCases.event(500, "Short-lived");
      file.apply(edit("Add", Change.add(event)));
      file.apply(edit("Delete", Change.remove(event)));
    }
    try (CaseFile file = open()) {
      assertThat(file.nextId()).isEqualTo(501);
    }
  }

  @Test
  void aStaleEditIsRefusedAndChangesNothing() {
    try (CaseFile file = create()) {
      String before = file.digest();
      Event now = file.details(TestCases.STABBING).event();
      Event imagined = now.withText("Never so", "");
      assertThatThrownBy(
              () ->
                  file.apply(
                      edit(
                          "Two",
                          Change.add(TestCases.event(700, "First half")),
                          new Change(imagined, now.withText("New", "")))))
          .satisfies(is(Kind.STALE));
      assertThatThrownBy(() -> file.apply(edit("Again", Change.add(now))))
          .satisfies(is(Kind.STALE));
      assertThat(file.digest()).isEqualTo(before);
      assertThat(file.history(10)).hasSize(1);
    }
  }

  @Test
  void anInvalidEditIsRefusedAndChangesNothing() {
    try (CaseFile file = create()) {
      String before = file.digest();
      assertThatThrownBy(
              () -> file.apply(edit("Long", Change.add(TestCases.event(700, "x".repeat(10_000))))))
          .satisfies(is(Kind.INVALID));
      assertThatThrownBy(() -> file.apply(edit("Orphan", Change.remove(TestCases.LANE))))
          .satisfies(is(Kind.INVALID))
          .hasMessageContaining("event");
      assertThat(file.digest()).isEqualTo(before);
      file.apply(edit("Still works", Change.add(TestCases.event(701, "Fine"))));
    }
  }

  @Test
  void theIndexFollowsEachEditAsIfReadAnew() {
    EventId second = new EventId(800);
    try (CaseFile file = create()) {
      Event undated =
          TestCases.event(800, "Placed by another").withWhen(app.throughline.time.When.UNDATED);
      file.apply(
          edit(
              "Place",
              Change.add(undated),
              Change.add(
                  new EventLink(
                      new LinkId(801),
                      second,
                      TestCases.STABBING,
                      LinkKind.BEFORE,
                      0,
                      3_600_000,
                      true))));
      EventIndex index = file.snapshot().index();
      assertThat(index.is(index.position(second), EventIndex.DERIVED)).isTrue();
      long first = index.startEarliest(index.position(second));

      Event stabbing = file.details(TestCases.STABBING).event();
      TimeBounds start = stabbing.when().start();
      Event later =
          stabbing.withWhen(
              stabbing.when().withBounds(start.shifted(60_000, 60_000), stabbing.when().end()));
      var applied = file.apply(edit("Later", new Change(stabbing, later)));
      index = file.snapshot().index();
      assertThat(index.startEarliest(index.position(second))).isEqualTo(first + 60_000);
      assertThat(applied.changed()).contains(second, TestCases.STABBING);
      assertThat(file.details(second).placement().start().earliest()).isEqualTo(first + 60_000);
    }
    try (CaseFile again = open()) {
      assertThat(rows(again.snapshot().index())).hasSize(3);
      EventIndex fresh = again.snapshot().index();
      again.undo();
      again.redo();
      assertThat(rows(again.snapshot().index())).isEqualTo(rows(fresh));
    }
  }

  @Test
  void aContradictingClaimMarksItsEvent() {
    try (CaseFile file = create()) {
      EventIndex index = file.snapshot().index();
      assertThat(index.is(index.position(TestCases.STABBING), EventIndex.DISPUTED)).isTrue();
      var claims = file.details(TestCases.STABBING).records().claims();
      file.apply(new Edit("Drop", "Ada", claims.stream().map(Change::remove).toList()));
      index = file.snapshot().index();
      assertThat(index.is(index.position(TestCases.STABBING), EventIndex.DISPUTED)).isFalse();
    }
  }

  @Test
  void anEventKnowsItsHistory() {
    try (CaseFile file = create()) {
      assertThat(file.details(TestCases.STABBING).history())
          .extracting(HistoryEntry::kind)
          .containsExactly(HistoryEntry.Kind.CREATED);
      Event event = TestCases.event(900, "Added");
      file.apply(edit("Add", Change.add(event)));
      file.apply(edit("Rename", new Change(event, event.withText("Renamed", ""))));
      assertThat(file.details(event.id()).history())
          .extracting(HistoryEntry::label)
          .containsExactly("Rename", "Add");
    }
  }

  @Test
  void aCopyIsTheSameCase() {
    Path copy = folder.resolve("copy.tlcase");
    try (CaseFile file = create()) {
      file.saveCopy(copy);
      try (CaseFile other = CaseFile.open(copy, TestCases.CLOCK)) {
        assertThat(other.digest()).isEqualTo(file.digest());
      }
      assertThatThrownBy(() -> file.saveCopy(copy)).satisfies(is(Kind.FILE_EXISTS));
    }
  }

  private static List<?> rows(EventIndex index) {
    return java.util.stream.IntStream.range(0, index.size()).mapToObj(index::row).toList();
  }

  static java.util.function.Consumer<Throwable> is(Kind kind) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(CaseException.class);
      assertThat(((CaseException) thrown).kind()).as(thrown.toString()).isEqualTo(kind);
    };
  }
}
