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

    /// The file that `datapass.yml` names; nil where it names none.
    static func ofProject(_ loaded: LoadedProject) -> Place? {
      loaded.project.configuration.baseline.map { Place($0, of: loaded) }
    }

    /// A file by its name from the project’s root.
    init(_ name: String, of loaded: LoadedProject) {
      self.init(path: loaded.root.path + "/" + name, name: name, root: loaded.root.path)
    }

    init(path: String, name: String, root: String?) {
      self.path = path
      self.name = name
      self.root = root
    }

    func read(_ language: Language) throws -> Baseline {
      do throws(BaselineProblem) {
        return try Baseline.read(name, SourceReader.readFile(path: path).result)
      } catch {
        throw Stop.refusal(error.words(language))
      }
    }
  }

  /// The file asked for, else the project’s, else the usual one if it is to be written.
  func place(_ loaded: LoadedProject) -> Place? {
    if let baseline { return Place(path: baseline, name: baseline, root: nil) }
    if let place = Place.ofProject(loaded) { return place }
    return writeBaseline ? Place(Baseline.usualPath, of: loaded) : nil
  }

  /// Nil if the file is to be written and does not exist yet.
  func read(_ place: Place, _ language: Language) throws -> Baseline? {
    if writeBaseline, SourceReader.readFile(path: place.path).result == .failure(.notFound) { return nil }
    return try place.read(language)
  }
}
