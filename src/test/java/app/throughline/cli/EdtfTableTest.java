package app.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code when --edtf --stdin --csv}. */
class EdtfTableTest {
  private static final String HEADER = "input,level,valid,earliest,latest";

  /** The five columns that are printed; the note comes after them. */
  private static final Pattern ROW = Pattern.compile("((?:\"[^\"]*\"|[^,\"]*)(?:,[^,]*){4}),.*");

  @ParameterizedTest
  @ValueSource(strings = {"edtf-vectors.csv", "edtf-corners.csv"})
  void printsTheVectorsAsTheyAre(String file) throws IOException {
    List<String> rows = lines(file).stream().map(EdtfTableTest::withoutNote).toList();
    String input =
        rows.stream().skip(1).map(row -> input(row) + "\n").collect(Collectors.joining());
    CommandRun run = CommandRun.withInput(input, "when", "--edtf", "--stdin", "--csv");
    assertThat(run.out().lines().toList()).isEqualTo(rows);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream stream =
        EdtfTableTest.class.getResourceAsStream("/app/throughline/time/edtf/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String withoutNote(String row) {
    Matcher columns = ROW.matcher(row);
    assertThat(columns.matches()).as(row).isTrue();
    return columns.group(1);
  }

  private static String input(String row) {
    return row.startsWith("\"")
        ? row.substring(1, row.indexOf('"', 1))
        : row.substring(0, row.indexOf(','));
  }

  @Test
  void trimsNothingAndKeepsEveryLine() {
    CommandRun run = table("1985 \n\n  \n1985");
    assertThat(run.out())
        .isEqualTo(
            HEADER
                + "\n1985 ,,false,,\n,,false,,\n  ,,false,,\n"
                + "1985,0,true,1985-01-01T00:00:00,1986-01-01T00:00:00\n");
  }

  @Test
  void aCarriageReturnIsPartOfALineEndOnlyBeforeALineFeed() {
    CommandRun run = table("1985\r\n\r\n19\r85\n");
    assertThat(run.out())
        .isEqualTo(
            HEADER
                + "\n1985,0,true,1985-01-01T00:00:00,1986-01-01T00:00:00\n"
                + ",,false,,\n\"19\r85\",,false,,\n");
  }

  @Test
  void quotesAreDoubled() {
    assertThat(table("\"1985\"").out()).isEqualTo(HEADER + "\n\"\"\"1985\"\"\",,false,,\n");
  }

  @Test
  void answersYesWhereAllAreValid() {
    assertThat(table("1985\nY17E8\n").exitCode()).isZero();
    assertThat(table("").exitCode()).isZero();
    assertThat(table("").out()).isEqualTo(HEADER + "\n");
    assertThat(CommandRun.of("when", "--edtf", "--csv", "[1667,1668]").out())
        .endsWith("\"[1667,1668]\",2,true,1667-01-01T00:00:00,1669-01-01T00:00:00\n");
  }

  private static CommandRun table(String input) {
    return CommandRun.withInput(input, "when", "--edtf", "--stdin", "--csv");
  }
}
