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
    let contents = SourceReader.readFile(path: place.path).result
    if writeBaseline, contents == .failure(.notFound) { return nil }
    do throws(BaselineProblem) {
      return try Baseline.read(place.name, contents)
    } catch {
      throw Stop.refusal(error.words(language))
    }
  }
}
