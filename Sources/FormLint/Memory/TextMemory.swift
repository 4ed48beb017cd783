import FormCatalog
import FormSource

/// What was found in each text.
struct TextMemory: Sendable {
  private struct Known: Sendable {
    let text: CatalogText
    let findings: [Finding]
  }

  private var known: [ByteSpan: Known] = [:]
  private let isProduction: Bool?
  private let publicFiles: Set<String>?

  init() {
    isProduction = nil
    publicFiles = nil
  }

  /// Nothing yet, about texts of a catalogue.
  init(of catalog: Catalog) {
    isProduction = catalog.isProduction
    publicFiles = catalog.publicFiles
    known.reserveCapacity(catalog.forms.entries.count * 16)
  }

  /// Whether what was found would be found in the same texts of a catalogue.
  func isValid(in catalog: Catalog) -> Bool {
    isProduction == catalog.isProduction && publicFiles == catalog.publicFiles
  }

  func findings(in text: CatalogText) -> [Finding]? {
    known[text.text.span].flatMap { $0.text.isSame(as: text) ? $0.findings : nil }
  }

  mutating func keep(_ findings: [Finding], in text: CatalogText) {
    known[text.text.span] = Known(text: text, findings: findings)
  }
}
