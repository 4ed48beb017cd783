package import FormCatalog
import FormJSON
import FormSource

/// What a page posts beside the answers: all forms post to one address, so each post says what it is for.
package struct PostLabel: Hashable, Sendable {
  /// The names of the hidden fields. No question has such a name: an identifier has no brackets.
  package enum Name: String, CaseIterable, Sendable {
    case form = "datapass[form]"
    case environment = "datapass[environment]"
    case declaration = "datapass[declaration]"
  }

  /// The uid of the form.
  package let form: String
  /// The environment that the page was made for; nil for any.
  package let environment: String?
  /// A hash of what the form asked, and answered itself, when the page was made: sixteen hexadecimal digits.
  package let declaration: String

  /// Nil where it is not known what the form asks.
  package init?(_ form: Form, in catalog: Catalog, environment: String?) {
    guard let questions = BrowserForm.json(form, in: catalog) else { return nil }
    self.init(form, JSONWriter.write(questions, .compact), environment: environment)
  }

  /// - Parameters:
  ///   - form: the form.
  ///   - questions: what it asks, as its page has it (``BrowserForm``).
  ///   - environment: the environment that the page is made for.
  init(_ form: Form, _ questions: [UInt8], environment: String?) {
    var hash = StableHash()
    hash.add(questions)
    for (name, answer) in form.startingAnswers.sorted(by: { $0.key < $1.key }) {
      hash.add(name.utf8)
      for text in answer.sentTexts { hash.add(text.utf8) }
    }
    self.form = form.uid
    self.environment = environment
    declaration = hash.text
  }

  /// What a page posts under a name; nil for nothing.
  subscript(name: Name) -> String? {
    switch name {
    case .form: form
    case .environment: environment
    case .declaration: declaration
    }
  }
}
