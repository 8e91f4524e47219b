package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void whatIsCopiedAsCsvIsReadAsItWas() {
    qt().forAll(
            lists().of(strings().basicLatinAlphabet().ofLengthBetween(0, 12)).ofSizeBetween(2, 4))
        .assuming(row -> row.stream().noneMatch(String::isBlank))
        // Space around cells is not kept, nor an apostrophe that stands before a formula.
        .assuming(row -> row.stream().allMatch(cell -> cell.equals(cell.strip())))
        .assuming(row -> row.stream().noneMatch(cell -> cell.startsWith("'")))
        .assuming(row -> row.stream().allMatch(cell -> cell.chars().allMatch(c -> c >= ' ')))
        .assuming(row -> row.stream().noneMatch(cell -> cell.matches(".*[;\"].*")))
        .checkAssert(
            row -> assertThat(Cells.read(Cells.csv(List.of(row, row)))).containsExactly(row, row));
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
