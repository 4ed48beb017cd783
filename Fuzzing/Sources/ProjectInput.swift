import FormSource
import FormTestSupport

/// A small project with files from an input: a line `%%forms` begins the file of that name. Files are merged over
/// `MemoryProject.base`; if the input begins with `%%own`, over that of our own layout.
enum ProjectInput {
  static func project(_ bytes: [UInt8]) -> MemoryProject {
    let marker = Array("%%".utf8)
    let isOwn = bytes.starts(with: "%%own".utf8)
    var project = isOwn ? MemoryProject.own : MemoryProject.base
    let layout = isOwn ? ProjectLayout.own : ProjectLayout.checkout
    var path = Self.path("forms", layout)
    var text: [UInt8] = []
    func end() {
      if !text.isEmpty { project = project.with(path, text) }
      text = []
    }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: marker) {
        end()
        path = Self.path(String(decoding: line.dropFirst(2), as: UTF8.self), layout)
      } else {
        text += line + [UInt8(ascii: "\n")]
      }
    }
    end()
    return project
  }

  private static func path(_ name: String, _ layout: ProjectLayout) -> String {
    if name == "datapass" { return ProjectLayout.configurationFile }
    let role = SourceRole(rawValue: name) ?? .forms
    return switch layout.places(of: role).last ?? layout.places[.forms]?.last {
    case .file(let path)?: path
    case .folder(let path)?: path + "/exemple.yml"
    case .texts(let path)?: path + "/exemple.txt"
    case nil: "x.yml"
    }
  }
}
