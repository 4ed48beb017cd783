package import FormSource

/// A question whose answer goes into a first version.
package struct ScaffoldQuestion: Sendable {
  /// What options call it.
  package let name: String
  package let words: Words
  /// How it is answered.
  package let form: Form
  /// The answer of those who give none.
  package let standard: String?
  package let isRequired: Bool
  /// Whether the linter’s findings about the answer count at once: not where later answers complete it.
  let isLinted: Bool
  /// What to tell those who can choose nothing; nil if an answer is always possible.
  package let withoutChoice: Words?

  package enum Form: Sendable {
    case text
    /// Lower-case letters, digits and this character between them.
    case identifier(Character)
    case yesNo
    case choice([Choice])
    case choices([Choice])
    /// Texts with commas between them.
    case list
    /// A text that an identifier is made of.
    case title
    /// Several of them, with commas between them.
    case titles
  }

  package struct Choice: Sendable {
    /// As files write it.
    package let value: String
    package let label: String?

    init(_ value: String, _ label: String? = nil) {
      self.value = value
      self.label = label
    }
  }

  init(
    _ name: String,
    fr french: String,
    en english: String,
    _ form: Form = .text,
    standard: String? = nil,
    isRequired: Bool = false,
    isLinted: Bool = true,
    withoutChoice: Words? = nil
  ) {
    self.name = name
    words = Words(fr: french, en: english)
    self.form = form
    self.standard = standard
    self.isRequired = isRequired
    self.isLinted = isLinted
    self.withoutChoice = withoutChoice
  }

  /// What can be chosen; empty where any text will do.
  package var choices: [Choice] {
    switch form {
    case .choice(let choices), .choices(let choices): choices
    case .text, .identifier, .yesNo, .list, .title, .titles: []
    }
  }
}
