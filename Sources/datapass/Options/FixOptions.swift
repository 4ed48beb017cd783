import ArgumentParser

/// `--fix` and `--diff`
struct FixOptions: ParsableArguments {
  @Flag(help: "Fait les corrections sûres. (Makes the safe corrections.)")
  var fix = false

  @Flag(help: "Montre ces corrections comme un patch, sans rapport. (Shows them as a patch, without a report.)")
  var diff = false
}
