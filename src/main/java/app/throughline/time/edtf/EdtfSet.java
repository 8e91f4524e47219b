package app.throughline.time.edtf;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several dates, of which one holds, {@code [1667,1668]}, or all do, {@code {1667,1668}}.
 *
 * @param all whether all hold
 * @param members at least one, in the order written
 */
public record EdtfSet(boolean all, List<Member> members) implements EdtfValue {

  /** Keeps a copy of the list. */
  public EdtfSet {
    members = List.copyOf(members);
  }

  /**
   * A date, or all from one to another, or from or up to one without end.
   *
   * @param first the first date, or null for {@code ..1984}
   * @param last the last date, or null for {@code 1984..}; the same as the first of a single date
   * @param isRange whether two dots are written
   */
  public record Member(@Nullable EdtfDate first, @Nullable EdtfDate last, boolean isRange) {

    static Member of(EdtfDate date) {
      return new Member(date, date, false);
    }

    static Member range(@Nullable EdtfDate first, @Nullable EdtfDate last) {
      return new Member(first, last, true);
    }

    /** The first moment of it. */
    public EdtfLimit earliest() {
      return first == null ? EdtfLimit.PAST : first.earliest();
    }

    /** The first moment by which all of it is over. */
    public EdtfLimit latest() {
      return last == null ? EdtfLimit.FUTURE : last.latest();
    }

    boolean approximate() {
      return (first != null && first.approximate()) || (last != null && last.approximate());
    }

    boolean uncertain() {
      return (first != null && first.uncertain()) || (last != null && last.uncertain());
    }

    @Override
    public String toString() {
      String from = first == null ? "" : first.toString();
      return isRange ? from + ".." + (last == null ? "" : last) : from;
    }
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public EdtfLimit earliest() {
    EdtfLimit earliest = members.get(0).earliest();
    for (Member member : members) {
      earliest = member.earliest().orEarlier(earliest);
    }
    return earliest;
  }

  @Override
  public EdtfLimit latest() {
    EdtfLimit latest = members.get(0).latest();
    for (Member member : members) {
      latest = member.latest().orLater(latest);
    }
    return latest;
  }

  @Override
  public boolean approximate() {
    return members.stream().anyMatch(Member::approximate);
  }

  @Override
  public boolean uncertain() {
    return members.stream().anyMatch(Member::uncertain);
  }

  @Override
  public String toString() {
    String inside = members.stream().map(Member::toString).collect(Collectors.joining(","));
    return all ? "{" + inside + "}" : "[" + inside + "]";
  }
}
