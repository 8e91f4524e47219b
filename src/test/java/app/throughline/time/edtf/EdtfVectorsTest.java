package app.throughline.time.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The vectors of all levels, and our own corner cases in the same form. */
class EdtfVectorsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = {"edtf-vectors.csv", "edtf-corners.csv"},
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void agreesWithTheVector(
      String given, Integer level, boolean valid, String earliest, String latest, String note) {
    String input = given == null ? "" : given;
    EdtfReading reading = Edtf.parse(input);
    if (!valid) {
      assertThat(reading).as(note).isInstanceOf(EdtfError.class);
      return;
    }
    assertThat(reading).as(note).isInstanceOf(EdtfValue.class);
    EdtfValue value = (EdtfValue) reading;
    assertThat(value.level()).as(note).isEqualTo(level);
    assertThat(value.earliest()).as(note).hasToString(earliest);
    assertThat(value.latest()).as(note).hasToString(latest);
    assertThat(value).as("written").hasToString(input);
  }
}
