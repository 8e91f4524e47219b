package app.throughline;

/** Entry of the program. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    if (args.length > 5) {
      throw new IllegalArgumentException();
    }
  }
}
