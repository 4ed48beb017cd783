import FormCompiler
import FormHost
import FormSource

/// The file beside a mapping that keeps what its last import was about (`colonnes.yml.import.json`).
struct ImportRecordFile {
  /// Relative to the root of the project.
  let path: String
  /// What is there; nil for nothing.
  let bytes: [UInt8]?
  let record: ImportRecord?

  /// Nil where nothing is kept: the mapping is not a file of the project, whose files it is written together with.
  init?(beside mapping: String, in root: ProjectRoot) {
    guard mapping != "-", let place = try? ProjectRoot.find(from: mapping), place.path == root.path,
      !place.requested.isEmpty
    else { return nil }
    path = "\(place.requested).import.json"
    let contents = SourceReader.readFile(path: "\(root.path)/\(path)")
    bytes = contents.failure == nil ? contents.bytes : nil
    record = bytes.flatMap { ImportRecord($0) }
  }

  /// A record that says nothing, where there should be one.
  var problem: Words? {
    guard bytes != nil, record == nil else { return nil }
    let name = Quoted(path)
    return Words(
      fr: "\(name.french) n’est pas lisible\u{A0}: ce qui a changé depuis le dernier import n’est pas dit",
      en: "\(name.english) cannot be read: what has changed since the last import is not told"
    )
  }
}
