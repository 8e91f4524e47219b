package app.throughline.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of cells as spreadsheets put them on the clipboard: separated by tabs, or as CSV (RFC 4180).
 *
 * <p>A cell that a spreadsheet would take for a formula, because it begins with {@code = + - @}, a
 * tab or a carriage return, is written with an apostrophe in front, in both forms; reading takes
 * that apostrophe away again, so that what is copied comes back as it was.
 */
public final class Cells {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r](?s:.*)");
  private static final char[] SEPARATORS = {'\t', ';', ','};

  private Cells() {}

  /** Rows as tab-separated text; tabs and line breaks inside a cell become spaces. */
  public static String tabbed(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(cell -> flat(guarded(cell))).toList();
      text.append(String.join("\t", cells)).append('\n');
    }
    return text.toString();
  }

  /** Rows as CSV with commas, quoted where needed, lines ended by CR and LF. */
  public static String csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    // Only closing it writes what it holds back.
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      for (List<String> row : rows) {
        writer.writeRecord(row.stream().map(Cells::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The rows of a text, whichever of tab, semicolon and comma separates its cells; a text without
   * any is one column. Quoted cells may hold line breaks. Rows without any text are left out.
   */
  public static List<List<String>> read(String text) {
    char separator = separator(text);
    List<List<String>> rows = new ArrayList<>();
    try {
      CsvReader<CsvRecord> records =
          CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false).ofCsvRecord(text);
      records.forEach(record -> add(rows, record.getFields()));
    } catch (CsvParseException e) {
      // No quotes are meant as such then: every line is a row.
      rows.clear();
      String cut = Pattern.quote(String.valueOf(separator));
      text.lines().forEach(line -> add(rows, List.of(line.split(cut, -1))));
    }
    return rows;
  }

  private static void add(List<List<String>> rows, List<String> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(cells.stream().map(cell -> unguarded(cell.strip())).toList());
    }
  }

  /**
   * A tab is always meant; semicolons and commas also occur in sentences, so they separate only if
   * every line outside of quotes has as many of them as the first.
   */
  private static char separator(String text) {
    List<String> lines = unquoted(text).lines().filter(line -> !line.isBlank()).toList();
    for (char separator : SEPARATORS) {
      long first = lines.isEmpty() ? 0 : count(lines.get(0), separator);
      boolean tab = separator == '\t' && lines.stream().anyMatch(line -> count(line, '\t') > 0);
      boolean regular = lines.size() > 1 || text.contains("\"");
      boolean same = lines.stream().allMatch(line -> count(line, separator) == first);
      if (tab || (first > 0 && regular && same)) {
        return separator;
      }
    }
    return '\t';
  }

  /** The text without what stands in quotation marks. */
  private static String unquoted(String text) {
    return text.replaceAll("(?s)\"[^\"]*\"", "");
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(character -> character == wanted).count();
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static String unguarded(String cell) {
    boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
    return guarded ? cell.substring(1) : cell;
  }
}
