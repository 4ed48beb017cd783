import ArgumentParser
import FormEmitters
import FormHost
import FormSource

/// `--theme`
struct ThemeOptions: ParsableArguments {
  @Option(
    help: """
      Le dossier d’un habillage des pages\u{A0}: head.html, header.html, footer.html, theme.css. (The folder of a \
      theme for the pages.)
      """
  )
  var theme: String?

  /// The theme’s files. Each is optional, but there must be at least one.
  func theme(_ language: Language) throws -> SiteTheme {
    var result = SiteTheme()
    guard let theme else { return result }
    var isEmpty = true
    for part in SiteTheme.parts {
      switch SourceReader.readFile(path: "\(theme)/\(part.file)") {
      case .bytes(let bytes):
        result[keyPath: part.path] = bytes
        isEmpty = false
      case .failure(.notFound): continue
      case .failure:
        throw Stop.refusal(
          Words(
            fr: "le fichier \(part.file) de l’habillage ne peut pas être lu",
            en: "the theme’s file \(part.file) cannot be read"
          )(language)
        )
      }
    }
    guard !isEmpty else {
      let names = SiteTheme.parts.map(\.file).joined(separator: ", ")
      throw Stop.refusal(
        Words(
          fr: "l’habillage ne contient aucun de ces fichiers\u{A0}: \(names)",
          en: "the theme contains none of these files: \(names)"
        )(language)
      )
    }
    return result
  }
}
