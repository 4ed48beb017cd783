package import FormMarkup

/// What a browser without the script would post of a page whose form it is asked to send: the controls with a name that are
/// neither disabled nor unticked (HTML, “constructing the form data set”). No file is chosen, no button pressed.
package struct UnscriptedPost {
  package private(set) var entries: [(name: String, value: String)] = []

  package init(_ page: String) {
    let bytes = Array(page.utf8)
    var isInForm = false
    var list: (name: String, values: [String])?
    for piece in MarkupParser.parse(page, as: .page).pieces {
      switch piece {
      case .open(let tag) where tag.name == "form": isInForm = true
      case .close("form"): isInForm = false
      case .open(let tag) where isInForm:
        guard !tag.has("disabled") else { continue }
        switch tag.name {
        case "input": add(tag)
        case "textarea": if let name = tag["name"] { entries.append((name, Self.content(of: tag, in: bytes))) }
        case "select": list = tag["name"].map { ($0, []) }
        case "option": if tag.has("selected") || list?.values.isEmpty == true { list?.values = [tag["value"] ?? ""] }
        default: break
        }
      case .close("select"):
        if let list { entries += list.values.map { (list.name, $0) } }
        list = nil
      case .open, .close, .text: break
      }
    }
  }

  private mutating func add(_ tag: Markup.Tag) {
    guard let name = tag["name"] else { return }
    switch tag["type"] {
    case "file": break
    case "checkbox", "radio": if tag.has("checked") { entries.append((name, tag["value"] ?? "on")) }
    default: entries.append((name, tag["value"] ?? ""))
    }
  }

  /// What stands in a text area; a line break right after its tag is no part of it.
  private static func content(of tag: Markup.Tag, in bytes: [UInt8]) -> String {
    // Within, every `<` is escaped.
    let content = bytes[tag.range.upperBound...].prefix { $0 != UInt8(ascii: "<") }
    return decoded(String(decoding: content.first == UInt8(ascii: "\n") ? content.dropFirst() : content, as: UTF8.self))
  }

  private static func decoded(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// The body in `multipart/form-data`, with other entries after those of the page.
  package func body(adding others: [(name: String, value: String)] = []) -> [UInt8] {
    let parts = (entries + others).map { name, value in
      "--limite\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    return Array((parts.joined() + "--limite--\r\n").utf8)
  }
}

extension Markup.Tag {
  package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  package func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }
}
