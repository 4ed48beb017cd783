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

  /// Where the findings known already are kept.
  struct Place {
    /// For the system.
    let path: String
    /// For messages.
    let name: String
    /// The folder out of which no link may lead; nil where the user named the place.
    let root: String?
  }

  /// The place asked for, else the project’s; where one is to be written and none is named, the usual one.
  func place(_ loaded: LoadedProject) -> Place? {
    if let baseline { return Place(path: baseline, name: baseline, root: nil) }
    let named = loaded.project.configuration.baseline ?? (writeBaseline ? Baseline.usualPath : nil)
    return named.map { Place(path: loaded.root.path + "/" + $0, name: $0, root: loaded.root.path) }
  }

  /// Nil where there is no file yet and one is to be written.
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
