import FormCatalog
import FormCompiler
import FormJSON
import FormSource

/// The words of the language, for libFuzzer to write into inputs: the keys and choices of all its JSON Schemas, and signs
/// that mean something to YAML, Ruby, HTML or a form post.
enum FuzzDictionary {
  static var text: String {
    var words: Set<String> = []
    for subject in LanguageSchemaSubject.allCases {
      collect(JSONReader.read(LanguageSchemas.text(subject), source: SourceID(0)).node, into: &words)
    }
    return (signs + words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).map(entry).joined()
  }

  private static func collect(_ node: JSONNode?, into words: inout Set<String>) {
    for member in node?.members ?? [] {
      if member.name == "properties" { words.formUnion(member.value.members?.map { $0.name + ": " } ?? []) }
      if member.name == "enum" { words.formUnion(member.value.elements?.compactMap(\.string) ?? []) }
      collect(member.value, into: &words)
    }
    for element in node?.elements ?? [] { collect(element, into: &words) }
  }

  private static let signs = [
    "<%= ", "<% ", " %>", "<%- ", " -%>", "Rails.env.production?", "Rails.application.credentials.a || 'b'",
    "<% else %>",
    "<% end %>", "<<: *a", "&a ", "*a", "!secret {key: a}", "!!str ", "|-\n", ">+\n", "---\n", "...\n", "? ", "%{", "'",
    "\"", "\\u0041", "\\x00", "\t", "\r\n", "\u{2028}", "\u{FEFF}", "e\u{301}", "{", "}", "[", "]",
    "# datapass:disable=",
    " -- rien", "\n%%forms\n", "\n%%definitions\n", "\n%%blocks\n", "\n%%eligibility\n", "\n%%wordings\n",
    "\n%%datapass\n",
    "</p>", "<a href=\"", "<script>", "<!--", "&#x6A;", "&nbsp;", "\r\n--x\r\n", "--x--",
    "Content-Disposition: form-data; name=\"", "; filename*=UTF-8''", "%00", "%5B%5D=", "\\ud800",
  ]

  private static func entry(_ word: String) -> String {
    let escaped = word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return "\"\(escaped.joined())\"\n"
  }
}
