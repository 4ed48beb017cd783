import ArgumentParser

/// `--fix` and `--diff`
struct FixOptions: ParsableArguments {
  @Flag(help: "Applique les corrections sûres. (Applies the safe fixes.)")
  var fix = false

  @Flag(
    help: """
      Montre les corrections sûres sous forme de patch, au lieu du rapport. (Shows the safe fixes as a patch, instead \
      of the report.)
      """
  )
  var diff = false
}
