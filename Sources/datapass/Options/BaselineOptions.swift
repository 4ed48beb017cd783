import ArgumentParser
import FormCatalog
import FormCompiler
import FormHost
import FormSource

/// `--baseline` and `--write-baseline`
struct BaselineOptions: ParsableArguments {
  @Option(
    help: """
      Le fichier des constats déjà connus, qui ne sont plus signalés. (The file of known findings, which are not \
      reported again.)
      """
  )
  var baseline: String?

  @Flag(
    help: """
      Enregistre les constats actuels, ou retire ceux qui ont disparu. (Records the current findings, or removes those \
      that are gone.)
      """
  )
  var writeBaseline = false

  /// The file of known findings.
  struct Place {
    /// For the system.
    let path: String
    /// For messages.
    let name: String
    /// The folder that no link may lead out of; nil if the user named the file.
    let root: String?
  }

  /// The file asked for, else the project’s, else the usual one if it is to be written.
  func place(_ loaded: LoadedProject) -> Place? {
    if let baseline { return Place(path: baseline, name: baseline, root: nil) }
    let named = loaded.project.configuration.baseline ?? (writeBaseline ? Baseline.usualPath : nil)
    return named.map { Place(path: loaded.root.path + "/" + $0, name: $0, root: loaded.root.path) }
  }

  /// Nil if the file is to be written and does not exist yet.
  func read(_ place: Place, _ language: Language) throws -> Baseline? {
    let name = Quoted(place.name)
    switch SourceReader.readFile(path: place.path) {
    case .bytes(let bytes):
      guard let baseline = Baseline(reading: bytes) else {
        let words = Words(
          fr: "\(name.french) n’est pas une liste de constats\u{A0}: supprimez ce fichier, puis recréez-le "
            + "avec --write-baseline",
          en: "\(name.english) is not a list of findings: delete it, then create it again with --write-baseline"
        )
        throw Stop.refusal(words(language))
      }
      return baseline
    case .failure(.notFound) where writeBaseline: return nil
    case .failure(.notFound):
      let words = Words(
        fr: "\(name.french) n’existe pas\u{A0}: créez-le avec --write-baseline",
        en: "\(name.english) does not exist: create it with --write-baseline"
      )
      throw Stop.refusal(words(language))
    case .failure:
      let words = Words(fr: "\(name.french) ne peut pas être lu", en: "\(name.english) cannot be read")
      throw Stop.refusal(words(language))
    }
  }
}
