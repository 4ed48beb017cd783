package import FormSource
import FormSyntax

/// The forms with which what definitions give is renewed. They ask as other forms do, but begin no request, so they stand
/// in a catalogue of their own, each as the only form of its definition.
package final class RenewalForms: Sendable {
  /// A renewal that asks something.
  package struct Renewal: Sendable {
    /// Whose requests it is about.
    package let definition: Definition
    package let declaration: RenewalDeclaration
    package let form: Form
  }

  /// The definitions with their renewal forms, and nothing else that the project declares for its other forms.
  package let catalog: Catalog
  /// In the order of the definitions.
  package var all: [Renewal] { renewals.all }
  private let renewals: Table<Renewal>
  /// Where the questions are declared.
  private let spans: [ByteSpan]

  init(_ catalog: Catalog, _ all: [Renewal]) {
    self.catalog = catalog
    renewals = Table(all) { $0.definition.id }
    spans = all.compactMap { $0.declaration.blockList?.span }
  }

  /// The renewal of what a definition gives; nil where nothing is asked for it.
  package subscript(definition: String) -> Renewal? { renewals[definition] }

  /// Whether a place is within the questions.
  package func holds(_ place: ByteSpan) -> Bool { spans.contains { $0.contains(place) } }

  /// The uid of a definition’s renewal form: no other form’s has a slash.
  package static func uid(of definition: String) -> String { "renewals/\(definition)" }
}

extension Catalog {
  /// The catalogue in which a form is looked up: that of the renewals for theirs, or else this one.
  package func home(of uid: String) -> Catalog {
    guard let renewals, forms[uid] == nil, renewals.catalog.forms[uid] != nil else { return self }
    return renewals.catalog
  }
}
