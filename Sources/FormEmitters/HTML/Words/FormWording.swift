import FormCatalog

/// The texts around the questions of a form: the project’s wordings, or else the texts of its blocks.
struct FormWording {
  /// From the most specific to the most general.
  private let sections: [[String: String]]

  init(_ form: Form, _ index: WordingIndex) {
    sections = index.sections(of: form)
  }

  func label(_ field: FormField, in contact: ContactKind? = nil) -> String {
    // Within a contact, its name need not be repeated.
    guard let prefix = contact?.prefix, field.label.hasPrefix(prefix) else { return LabelText.plain(field.label) }
    let rest = field.label.dropFirst(prefix.count)
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  func title(_ block: FormBlocks.Block) -> String {
    block.heading ?? LabelText.plain(block.title ?? block.name.value)
  }

  /// The title of the block as a step.
  func stepTitle(_ block: FormBlocks.Block) -> String {
    text("steps.\(block.name.value)").map(LabelText.plain) ?? block.title.map(LabelText.plain) ?? title(block)
  }

  /// A text to expand above the questions, with a little HTML.
  func explanation(_ block: FormBlocks.Block) -> (title: String, content: String)? {
    guard let content = text("\(block.name.value).info.content") else { return nil }
    return (text("\(block.name.value).info.title").map(LabelText.plain) ?? "En savoir plus", content)
  }

  func title(_ contact: ContactKind) -> String { LabelText.plain(contact.label) }

  /// What the answers to a block must prove, if a wording says so.
  func justification(_ block: FormBlocks.Block) -> String? {
    text("\(block.name.value).justificatif.title").map(LabelText.plain)
  }

  /// What stands above a question besides its label, where upstream’s pages have it: a title, and a text with a little HTML.
  func preface(of question: String) -> (title: String?, text: String?)? {
    guard let keys = Self.prefaces[question] else { return nil }
    let (title, content) = (text(keys.title).map(LabelText.plain), text(keys.text))
    return title == nil && content == nil ? nil : (title, content)
  }

  private static let prefaces: [String: (title: String, text: String)] = [
    "cadre_juridique_nature": ("legal.nature.title", "legal.nature.description"),
    "cadre_juridique_document": ("legal.justificatif.title", "legal.justificatif.description"),
    "specific_requirements": ("specific_requirements.title", "specific_requirements.content"),
    "contact_technique_extra_email": ("contact_technique.extra.title", "contact_technique.extra.info"),
    "extra_organization_contact_email": ("contact_organization.title", "contact_organization.info"),
  ]

  /// The explanation of a group of scopes, with a little HTML.
  func explanation(ofGroup group: String) -> String? { text("scopes.groups.\(group)") }

  private func text(_ key: String) -> String? {
    for section in sections {
      guard let text = section[key] else { continue }
      return text.contains { !$0.isWhitespace } ? text : nil
    }
    return nil
  }
}
