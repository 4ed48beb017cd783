import FormCatalog
import FormMarkup
import FormSubmission

/// The texts of a form: the project’s wordings, or else the texts of its blocks.
struct FormWording {
  /// From the most specific to the most general.
  private let sections: [[String: String]]

  init(_ form: Form, _ index: WordingIndex) {
    sections = index.sections(of: form)
  }

  func label(_ field: FormField, in contact: ContactKind? = nil) -> String {
    if let text = text("\(field.name).label") { return plain(text) }
    // Within a contact, its name need not be repeated.
    let prefix = contact.map { "\($0.label)\u{A0}: " } ?? ""
    guard !prefix.isEmpty, field.schema.label.hasPrefix(prefix) else { return plain(field.schema.label) }
    let rest = field.schema.label.dropFirst(prefix.count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// With a little HTML.
  func hint(_ field: FormField) -> String? { text("\(field.name).hint") ?? field.hint }

  func title(_ block: FormBlocks.Block) -> String {
    plain(text("\(block.name.value).title") ?? block.title ?? block.name.value)
  }

  /// The title of the block as a step.
  func stepTitle(_ block: FormBlocks.Block) -> String {
    text("steps.\(block.name.value)").map(plain) ?? plain(block.title ?? title(block))
  }

  /// With a little HTML.
  func introduction(_ block: FormBlocks.Block) -> String? { text("\(block.name.value).subtitle") ?? block.intro }

  /// A text to expand above the questions, with a little HTML.
  func explanation(_ block: FormBlocks.Block) -> (title: String, content: String)? {
    guard let content = text("\(block.name.value).info.content") else { return nil }
    return (text("\(block.name.value).info.title").map(plain) ?? "En savoir plus", content)
  }

  func title(_ contact: ContactKind) -> String { plain(text("\(contact.name.value).title") ?? contact.label) }

  /// With a little HTML.
  func hint(_ contact: ContactKind) -> String? { text("\(contact.name.value).info") ?? contact.hint }

  /// What the answers to a block must prove, if a wording says so.
  func justification(_ block: FormBlocks.Block) -> String? {
    text("\(block.name.value).justificatif.title").map(plain)
  }

  /// The explanation of a group of scopes, with a little HTML.
  func explanation(ofGroup group: String) -> String? { text("scopes.groups.\(group)") }

  private func text(_ key: String) -> String? {
    for section in sections {
      guard let text = section[key] else { continue }
      return text.contains { !$0.isWhitespace } ? text : nil
    }
    return nil
  }

  /// The text without tags, and without the asterisk that marks some labels as mandatory.
  private func plain(_ text: String) -> String {
    let plain =
      text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      ? MarkupParser.parse(text, as: .line).plainText : text
    guard plain.hasSuffix("*") || plain.last?.isWhitespace ?? false else { return plain }
    let end = plain.lastIndex { $0 != "*" && !$0.isWhitespace }
    return end.map { String(plain[...$0]) } ?? plain
  }
}
