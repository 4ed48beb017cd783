/// What an author’s declarations come down to: each thing as it is written, and what applicants are asked because of it.
/// In French, as the pages are.
package struct Synopsis: Sendable {
  package enum Subject: String, Sendable {
    case definition
    case form
  }

  package let subject: Subject
  /// The identifier of the definition or of the form.
  package let id: String
  let title: String
  /// What is true of the whole, each with its name.
  let facts: [(name: String, text: String)]
  let sections: [Section]

  /// A part of the journey, or a list of what holds for all of it.
  struct Section: Sendable {
    let part: Part
    /// The identifier of the block that it asks, if it is one.
    let block: String?
    let title: String
    let note: String?
    let items: [Item]

    init(_ part: Part, block: String? = nil, _ title: String, note: String? = nil, _ items: [Item]) {
      self.part = part
      self.block = block
      self.title = title
      self.note = note
      self.items = items
    }
  }

  /// What a section is; the raw value is its name in JSON.
  enum Part: String, Sendable {
    case eligibility
    case forms
    /// A block of a definition.
    case block
    /// A block that a form asks as a step.
    case step
    /// A block that can only be changed from the summary.
    case summary
    /// A block that the form answers.
    case fixed
    case rules
    case boxes
    /// A block of the form with which what a definition gives is renewed.
    case renewal
  }

  /// Something written, and what it becomes.
  struct Item: Sendable {
    /// As the author writes it.
    let key: String
    let text: String
    var remarks: [String] = []
    /// Whether the first remark is the kind of answer.
    var beginsWithKind = false
    /// What can be chosen, or where an answer leads.
    var choices: [Item] = []
    /// The heading that it stands under, among choices.
    var group: String?
    /// The contact that the question is about, if it is.
    var contact: (key: String, title: String)?
  }
}
