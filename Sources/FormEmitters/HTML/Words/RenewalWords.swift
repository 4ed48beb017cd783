import FormCatalog

/// A renewal in the words of sentences.
struct RenewalWords {
  private let declaration: RenewalDeclaration

  init(_ declaration: RenewalDeclaration) { self.declaration = declaration }

  /// When reminders are sent (« 3, 2 et 1 mois avant la fin »); nil where there are none.
  var reminders: String? {
    let months = declaration.reminders.map(\.value).sorted(by: >).map(String.init)
    guard let last = months.last else { return nil }
    let others = months.dropLast().joined(separator: ", ")
    return "\(others.isEmpty ? "" : "\(others) et ")\(last) mois avant la fin"
  }
}
