import FormSource
import FormJSON

/// Reads the parameters of messages. A part that is missing or of another type gives nil; the message then is answered with
/// an error, or ignored.
enum Params {
  static func uri(_ params: JSONNode?) -> String? { params?["textDocument"]?["uri"]?.string }

  static func position(_ node: JSONNode?) -> LinePosition? {
    guard let line = node?["line"]?.integer, let character = node?["character"]?.integer else { return nil }
    return LinePosition(line: line, character: character)
  }

  static func range(_ node: JSONNode?) -> Range<LinePosition>? {
    guard let start = position(node?["start"]), let end = position(node?["end"]) else { return nil }
    return start < end ? start..<end : start..<start
  }

  /// The changes of `textDocument/didChange`, in order; nil where one of them cannot be understood.
  static func changes(_ params: JSONNode?) -> [Document.Change]? {
    guard let changes = params?["contentChanges"]?.elements else { return nil }
    var result: [Document.Change] = []
    for change in changes {
      guard let text = change["text"]?.string else { return nil }
      let written = change["range"].flatMap { $0.isNull ? nil : $0 }
      let range = range(written)
      guard written == nil || range != nil else { return nil }
      result.append(Document.Change(range, text))
    }
    return result
  }

  /// The paths of the folders that are open in the editor: of `initialize`, whose older members count where the newer
  /// ones are missing.
  static func folders(_ params: JSONNode?) -> [String] {
    if let folders = params?["workspaceFolders"]?.elements { return folders.compactMap(folder) }
    if let path = params?["rootUri"]?.string.flatMap(FileURI.path) { return [path] }
    return params?["rootPath"]?.string.map { [PathText.normal($0)] } ?? []
  }

  static func folder(_ node: JSONNode) -> String? { node["uri"]?.string.flatMap(FileURI.path) }
}
