import FormEmitters
import FormMarkup
import FormSource
import FormTestSupport

/// A text: its HTML, and what it becomes in Markdown and in a terminal.
enum MarkupTarget {
  private static let contexts: [MarkupContext] = [.card, .page, .section, .line]

  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let context = contexts[Int(bytes.digest % 4)]
    let markup = MarkupParser.parse(text, as: context)
    let utf8 = Array(text.utf8)
    for range in markup.problems.map(\.range) + markup.tags.map(\.range) + markup.addresses.map(\.valueRange) {
      if let flaw = PlaceCheck.flaw(ByteSpan(SourceID(0), range.lowerBound, range.upperBound), in: utf8) {
        fatalError(flaw)
      }
    }
    let rebuilt = markup.rebuilt(for: context)
    let again = MarkupParser.parse(rebuilt, as: context)
    for tag in again.tags {
      require(context.allows(tag.name) || (context == .section && tag.name == "p"), "<\(tag.name)> is allowed")
      for attribute in tag.attributes {
        require(!attribute.name.hasPrefix("on") && attribute.name != "style", "no \(attribute.name)")
      }
    }
    for address in again.addresses { require(!MarkupAddress.isUnsafe(address.value), "safe: \(address.value)") }
    require(again.problems.isEmpty, "well-formed: \(again.problems) in \(rebuilt)")
    require(again.rebuilt(for: context) == rebuilt, "what is rebuilt stays: \(rebuilt)")
    let lines = [MarkdownText.escaped(text), MarkdownText.code(text, isInTable: true), PrintedText.line(text)]
    for line in lines { require(!line.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "one line: \(line)") }
    let report = String(decoding: PrintedText.report(text, isColoured: false), as: UTF8.self)
    for line in report.unicodeScalars.split(separator: "\n") {
      let start = String(line.drop { $0.properties.isWhitespace })
      require(!start.hasPrefix("::") && !String(line).contains("##["), "no workflow command: \(start)")
    }
    require(PrintedText.report(report, isColoured: false) == Array(report.utf8), "printing twice is printing once")
  }
}
