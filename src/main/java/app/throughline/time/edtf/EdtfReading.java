package app.throughline.time.edtf;

/** What came of reading an expression. */
public sealed interface EdtfReading permits EdtfValue, EdtfError {}
