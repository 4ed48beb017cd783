import FormCatalog
import FormMarkup

/// A hint as plain text, followed by the addresses of its links.
enum HintText {
  static func of(_ hint: String) -> String {
    let markup = MarkupParser.parse(hint, as: .line)
    let words = OneLine.of(markup.plainText)
    let links = markup.addresses.filter { $0.name == "href" && WebAddress.isAbsolute($0.value) }.map(\.value)
    guard !words.isEmpty, !links.isEmpty else { return words }
    return "\(words) (\(links.joined(separator: ", ")))"
  }
}
