package app.throughline.store;

import static app.throughline.store.CaseFileTest.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.NewCase;
import app.throughline.model.Texts;
import app.throughline.store.Database.Access;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens with files that are not what they should be: a plain refusal, and no harm. */
class BadFilesTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("case.tlcase");
  }

  @AfterEach
  void allowCleaning() throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private boolean isPosix() throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private void create() {
    CaseFile.create(file, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK).close();
  }

  private CaseFile open() {
    return CaseFile.open(file, TestCases.CLOCK);
  }

  private void alter(String sql) {
    try (Database database = Database.connect(file, Access.READ_WRITE)) {
      database.call(
          () -> {
            database.script(sql);
            return sql;
          });
    }
  }

  /** Opening is refused, in words that name the file, and the file stays as it is. */
  private void assertRefused(Kind kind, String... arguments) throws IOException {
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    assertThatThrownBy(this::open)
        .satisfies(is(kind))
        .satisfies(
            thrown -> {
              CaseException problem = (CaseException) thrown;
              assertThat(problem.arguments()).containsAll(List.of(arguments));
              assertThat(Texts.problem(problem))
                  .contains("case.tlcase")
                  .doesNotContain("{", "SQLITE_", "***");
            });
    assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]).isEqualTo(before);
  }

  @Test
  void aFileBeingMadeIsNotThereBeforeItIsWhole() {
    CaseContent full = TestCases.full();
    Iterator<CaseRecord> records =
        full.records().stream()
            .peek(
                record ->
                    assertThat(file).as("as a program that dies now leaves it").doesNotExist())
            .iterator();
    CaseFile.create(file, new NewCase(full.info(), records, "Ada"), TestCases.CLOCK).close();
    assertThat(folder.toFile().list()).containsExactly("case.tlcase");
  }

  @Test
  void aFileThatWasJustMadeIsLocked() {
    try (CaseFile made =
        CaseFile.create(file, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK)) {
      assertThatThrownBy(this::open).satisfies(is(Kind.ALREADY_OPEN));
      assertThat(made.check().ok()).isTrue();
    }
  }

  @Test
  void aMissingFile() throws IOException {
    assertRefused(Kind.NO_SUCH_FILE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(file);
    assertRefused(Kind.EMPTY_FILE);
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(this::open).satisfies(is(Kind.NOT_A_CASE));
  }

  @Test
  void aTextFile() throws IOException {
    Files.writeString(file, "This is not a case. ".repeat(500));
    assertRefused(Kind.NOT_A_CASE);
    Files.writeString(file, "short");
    assertRefused(Kind.NOT_A_CASE);
  }

  @Test
  void theDatabaseOfAnotherProgram() throws IOException {
    Files.createFile(file);
    alter("CREATE TABLE bookmark (url TEXT)");
    assertRefused(Kind.NOT_A_CASE);
  }

  @Test
  void aFileCutShort() throws IOException {
    create();
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
    }
    assertRefused(Kind.DAMAGED);
  }

  @Test
  void aFileWithGarbageInside() throws IOException {
    create();
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096 * 3; at < raw.length(); at += 4096) {
        raw.seek(at);
        raw.write(new byte[] {42, 13, 7, 99, 1, 2, 3, 4, 5, 6});
      }
    }
    assertRefused(Kind.DAMAGED);
  }

  @Test
  void valuesThatNoCaseHas() throws IOException {
    create();
    alter("UPDATE event SET status = 'INVENTED' WHERE id = 10");
    assertRefused(Kind.DAMAGED);
  }

  @Test
  void aForeignTrigger() throws IOException {
    create();
    alter("CREATE TRIGGER spy AFTER UPDATE ON event BEGIN DELETE FROM claim; END");
    assertRefused(Kind.FOREIGN_SCHEMA, "spy");
  }

  @Test
  void aForeignView() throws IOException {
    create();
    alter("CREATE VIEW peek AS SELECT * FROM event");
    assertRefused(Kind.FOREIGN_SCHEMA, "peek");
  }

  @Test
  void anAlteredView() throws IOException {
    create();
    alter(
        "DROP VIEW search_text; CREATE VIEW search_text (id, kind, title, body) AS"
            + " SELECT id, 'event', title, description FROM event");
    assertRefused(Kind.FOREIGN_SCHEMA, "search_text");
  }

  @Test
  void aMissingIndex() throws IOException {
    create();
    alter("DROP INDEX claim_event");
    assertRefused(Kind.DAMAGED, "claim_event");
  }

  @Test
  void aCaseThatIsOpenAlready() {
    create();
    try (CaseFile first = open()) {
      assertThatThrownBy(this::open).satisfies(is(Kind.ALREADY_OPEN));
      first.apply(
          new Edit("Add", "Ada", List.of(Change.add(TestCases.event(100, "Still writable")))));
      assertThatThrownBy(this::open).satisfies(is(Kind.ALREADY_OPEN));
    }
    try (CaseFile again = open()) {
      assertThat(again.snapshot().index().size()).isEqualTo(3);
    }
  }

  @Test
  void aReadOnlyFileOpensAndSaysWhy() throws IOException {
    Assumptions.assumeTrue(isPosix());
    create();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertReadOnly("This file");
  }

  @Test
  void aReadOnlyFolderOpensAndSaysWhy() throws IOException {
    Assumptions.assumeTrue(isPosix());
    create();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    assertReadOnly("The folder");
  }

  @Test
  void aNewerVersionOpensReadOnly() throws IOException {
    create();
    alter("ALTER TABLE event ADD COLUMN mood TEXT; PRAGMA user_version = 9");
    assertReadOnly("newer version");
  }

  private void assertReadOnly(String reason) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (CaseFile opened = open()) {
      assertThat(opened.snapshot().readOnly()).contains(reason);
      assertThat(opened.content()).isEqualTo(TestCases.full());
      assertThat(opened.search("stabbing", 10)).hasSize(1);
      assertThat(opened.check().findings()).isEmpty();
      Edit edit = new Edit("Add", "Ada", List.of(Change.add(TestCases.event(100, "No"))));
      assertThatThrownBy(() -> opened.apply(edit)).satisfies(is(Kind.READ_ONLY));
      assertThatThrownBy(() -> opened.keep(new byte[1])).satisfies(is(Kind.READ_ONLY));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aNewerVersionThatCannotBeReadIsRefused() throws IOException {
    create();
    alter("ALTER TABLE event RENAME COLUMN title TO headline; PRAGMA user_version = 9");
    assertRefused(Kind.NEWER_VERSION, "9");
  }

  @Test
  void aFullDiskSavesNothingAndLosesNothing() {
    create();
    try (CaseFile opened = open()) {
      String before = opened.digest();
      long pages =
          opened.database().handle().createQuery("PRAGMA page_count").mapTo(Long.class).one();
      limitPages(opened, pages);
      Edit large =
          new Edit(
              "Large",
              "Ada",
              List.of(
                  Change.add(TestCases.event(100, "Small")),
                  Change.add(TestCases.event(101, "Large").withText("L", "text ".repeat(30_000)))));
      assertThatThrownBy(() -> opened.apply(large)).satisfies(is(Kind.DISK_FULL));
      assertThat(opened.digest()).isEqualTo(before);
      assertThat(opened.history(10)).hasSize(1);
      assertThat(opened.snapshot().index().size()).isEqualTo(2);
      assertThat(opened.snapshot().undoLabel()).isNull();
      limitPages(opened, 1_000_000);
      opened.apply(large);
      assertThat(opened.check().findings()).isEmpty();
    }
    try (CaseFile again = open()) {
      assertThat(again.snapshot().index().size()).isEqualTo(4);
    }
  }

  private static void limitPages(CaseFile file, long pages) {
    file.database()
        .handle()
        .createQuery("PRAGMA max_page_count = " + pages)
        .mapTo(Long.class)
        .one();
  }
}
