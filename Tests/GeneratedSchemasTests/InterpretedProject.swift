import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Foundation

/// The project that the generated code was compiled from, as the tool reads it.
enum InterpretedProject {
  static let catalog: Catalog = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var files: [String: String] = [:]
    let below = FileManager.default.enumerator(atPath: root.appendingPathComponent("definitions").path)
    for path in below?.compactMap({ $0 as? String }) ?? [] where path.hasSuffix(".yml") {
      let bytes = FileManager.default.contents(atPath: root.appendingPathComponent("definitions/\(path)").path)
      files["definitions/\(path)"] = bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    return Pipeline.compile(MemoryProject(files, layout: .own).project, environment: .production).reading.catalog
  }()

  /// The forms that belong to a definition.
  static var forms: [Form] { catalog.forms.entries.filter { $0.definition != nil } }
}
