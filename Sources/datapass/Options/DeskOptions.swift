import ArgumentParser
import FormSource

/// What the desk is started with.
struct DeskOptions: ParsableArguments {
  @Option(help: "Le port\u{A0}; 0 en prend un qui est libre. (The port; 0 takes a free one.)")
  var port: Int?

  @Option(
    help: """
      Le dossier du système de design de l’État (DSFR)\u{A0}; par défaut, ce que « make dsfr » a mis à côté des pages. \
      (The folder of the State’s design system; by default, what “make dsfr” has put beside the pages.)
      """
  )
  var dsfr: String?

  /// As the desk is given them; it says what is wrong with them.
  var arguments: [String] {
    (port.map { ["--port", String($0)] } ?? []) + (dsfr.map { ["--dsfr", $0] } ?? [])
  }
}

extension LanguageOptions {
  /// As another program of ours is given it.
  var arguments: [String] { asked.map { ["--lang", $0.rawValue] } ?? [] }
}
