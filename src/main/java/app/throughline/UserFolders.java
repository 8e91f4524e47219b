package app.throughline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a program keeps what belongs to the user: by the XDG Base Directory Specification 0.8 on
 * Linux, in {@code ~/Library} on macOS, in {@code AppData} on Windows.
 *
 * @param data cases and their backups
 * @param config settings
 * @param state logs
 * @param home where the user's own folders are
 */
record UserFolders(Path data, Path config, Path state, Path home) {

  /** The folders of the user who runs the program; none of them need exist. */
  static UserFolders ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")),
        System.getenv());
  }

  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return new UserFolders(
          roaming.resolve("Throughline"),
          roaming.resolve("Throughline"),
          local.resolve("Throughline"),
          home);
    }
    if (name.contains("mac")) {
      Path support = home.resolve("Library/Application Support/Throughline");
      return new UserFolders(support, support, home.resolve("Library/Logs/Throughline"), home);
    }
    return new UserFolders(
        folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("throughline"),
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("throughline"),
        folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("throughline"),
        home);
  }

  /** Where new cases are proposed to go: the folder of documents, or else the home folder. */
  Path documents() {
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  /** The user's working copy of the sample case. */
  Path sampleCase() {
    return data.resolve("magnanville-2016.tlcase");
  }

  /** The program's settings. */
  Path preferences() {
    return config.resolve("preferences.json");
  }

  /** Where a second start finds the running program. */
  Path running() {
    return state.resolve("running");
  }

  /** The program's log. */
  Path log() {
    return state.resolve("throughline.log");
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.get(name);
    // By the specification a relative path counts as none.
    boolean usable = value != null && !value.isBlank() && Path.of(value).isAbsolute();
    return usable ? Path.of(value) : otherwise;
  }
}
