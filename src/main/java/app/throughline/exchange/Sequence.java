package app.throughline.exchange;

/** Gives out the numbers of a case's ids, each once; 1 is the case's own. Used by one thread. */
final class Sequence {
  private long last = 1;

  long next() {
    return ++last;
  }
}
