package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class CellsTest {
  @Test
  void whatIsCopiedAsCsvIsReadAsItWas() {
    Gen<String> cell =
        strings().betweenCodePoints(' ', '~').ofLengthBetween(0, 12).map(CellsTest::kept);
    qt().forAll(lists().of(cell).ofSizeBetween(2, 4))
        .checkAssert(
            row -> assertThat(Cells.read(Cells.csv(List.of(row, row)))).containsExactly(row, row));
  }

  /**
   * Neither space around a cell is kept nor an apostrophe that stands before a formula; other
   * separators make the text ambiguous.
   */
  private static String kept(String text) {
    String cell = text.replaceAll("[;\"]", "_").strip();
    return cell.isEmpty() || cell.startsWith("'") ? "x" + cell : cell;
  }

  @Test
  void noCellIsAFormula() {
    List<List<String>> rows = List.of(List.of("=1", "+1", "-1", "@a", "a=1"));
    assertThat(Cells.csv(rows)).isEqualTo("'=1,'+1,'-1,'@a,a=1\r\n");
    assertThat(Cells.tabbed(rows)).isEqualTo("'=1\t'+1\t'-1\t'@a\ta=1\n");
    assertThat(Cells.read(Cells.tabbed(rows))).isEqualTo(rows);
  }

  @Test
  void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
    assertThat(Cells.read("a\t\"b\nc\t\"\"d\"\"\"\ne\tf"))
        .containsExactly(List.of("a", "b\nc\t\"d\""), List.of("e", "f"));
    assertThat(Cells.read("a;\"b;c\"\r\n1;2\r\n"))
        .containsExactly(List.of("a", "b;c"), List.of("1", "2"));
  }

  @Test
  void commasInSentencesDoNotSeparateCells() {
    assertThat(Cells.read("One, two\nThree\nFour, five, six"))
        .containsExactly(List.of("One, two"), List.of("Three"), List.of("Four, five, six"));
  }

  @Test
  void aQuoteThatIsNeverClosedIsText() {
    assertThat(Cells.read("\"Hello\tx\nworld\ty"))
        .containsExactly(List.of("\"Hello", "x"), List.of("world", "y"));
  }
}
