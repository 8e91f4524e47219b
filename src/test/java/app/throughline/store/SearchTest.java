package app.throughline.store;

import static app.throughline.store.CaseFileTest.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.Change;
import app.throughline.model.ClaimId;
import app.throughline.model.Edit;
import app.throughline.model.EntityId;
import app.throughline.model.Event;
import app.throughline.model.NewCase;
import app.throughline.model.PassageId;
import app.throughline.model.RecordId;
import app.throughline.model.SearchHit;
import app.throughline.model.SourceId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file =
        CaseFile.create(
            folder.resolve("case.tlcase"), NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<RecordId> found(String query) {
    return file.search(query, 20).stream().map(SearchHit::record).toList();
  }

  @Test
  void wordsOfEveryKindOfRecordAreFound() {
    assertThat(found("stabbing")).containsExactly(TestCases.STABBING);
    assertThat(found("two line")).containsExactly(TestCases.STABBING);
    assertThat(found("earlier")).containsExactly(new ClaimId(14));
    assertThat(found("\"many words\""))
        .containsExactlyInAnyOrder(new PassageId(9), new SourceId(8));
    assertThat(found("ville")).containsExactly(new EntityId(4));
    assertThat(found("قتل")).containsExactly(TestCases.STABBING);
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(found("EMILE")).containsExactly(new EntityId(6));
    assertThat(found("zoe")).containsExactly(new EntityId(5));
  }

  @Test
  void allWordsMustOccurAndTheLastMayBeABeginning() {
    assertThat(found("stabb")).containsExactly(TestCases.STABBING);
    assertThat(found("\"stabb\"")).isEmpty();
    assertThat(found("stabb line")).isEmpty();
    assertThat(found("the stab")).containsExactly(TestCases.STABBING);
    assertThat(found("\"words many\"")).isEmpty();
  }

  @Test
  void hitsSayWhatTheyAreAndShowTheMatch() {
    SearchHit hit = file.search("earlier", 5).get(0);
    assertThat(hit.title()).contains("the stabbing");
    assertThat(hit.events()).containsExactly(TestCases.STABBING);
    assertThat(hit.snippet())
        .isEqualTo(
            "It was " + SearchHit.MATCH_START + "earlier" + SearchHit.MATCH_END + "\nunsure");
    assertThat(file.search("zoe", 5).get(0).events()).containsExactly(TestCases.STABBING);
  }

  @Test
  void theIndexFollowsEditsAndUndo() {
    Event event = TestCases.event(100, "Helicopter overhead");
    file.apply(new Edit("Add", "Ada", List.of(Change.add(event))));
    assertThat(found("helicopter")).containsExactly(event.id());
    Event renamed = event.withText("Drone overhead", "");
    file.apply(new Edit("Rename", "Ada", List.of(new Change(event, renamed))));
    assertThat(found("helicopter")).isEmpty();
    assertThat(found("drone")).containsExactly(event.id());
    file.undo();
    assertThat(found("helicopter")).containsExactly(event.id());
    file.undo();
    assertThat(found("overhead")).isEmpty();
    assertThat(file.check().findings()).isEmpty();
  }

  @Test
  void nothingTypedIsSyntax() {
    assertThat(found("")).isEmpty();
    assertThat(found("   ")).isEmpty();
    assertThatThrownBy(() -> found("*** \" -")).satisfies(is(Kind.BAD_QUERY));
    for (String query :
        List.of(
            "title:stabbing", "a AND", "NEAR(", "\"open", "x*", "^a", "a'b", "{a b}", "NOT x")) {
      assertThatCode(() -> found(query)).as(query).doesNotThrowAnyException();
    }
    qt().withExamples(300)
        .forAll(strings().allPossible().ofLengthBetween(0, 12))
        .check(
            typed -> {
              try {
                return found(typed).size() <= 20;
              } catch (CaseException e) {
                return e.kind() == Kind.BAD_QUERY;
              }
            });
  }
}
