import FormCatalog
import FormSource

/// A renewal in the words of sentences.
struct RenewalWords {
  private let declaration: RenewalDeclaration

  init(_ declaration: RenewalDeclaration) { self.declaration = declaration }

  /// When reminders are sent (« 3, 2 et 1 mois avant la fin »); nil where there are none.
  var reminders: String? {
    let months = declaration.reminders.map(\.value).sorted(by: >).map(String.init)
    return months.isEmpty ? nil : "\(months.listed("et")) mois avant la fin"
  }
}
