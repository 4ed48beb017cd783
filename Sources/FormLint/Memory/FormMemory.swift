import FormCatalog
import FormSource
import FormSubmission

/// What the rules over scopes and answers found in each form.
struct FormMemory: Sendable {
  /// Everything that these rules look at.
  struct Sight: Sendable {
    let form: Form
    let definition: DefinitionDeclaration?
    /// The definition of the stage before.
    let previous: DefinitionDeclaration?
    let continuesEarlierStage: Bool

    init(_ form: Form, in catalog: Catalog) {
      self.form = form
      definition = form.definition.flatMap { catalog.definitions[$0]?.declaration }
      previous = definition?.stage?.previous.flatMap { catalog.definitions[$0.definition.value]?.declaration }
      continuesEarlierStage = form.continuesEarlierStage(in: catalog)
    }

    func isSame(as other: Sight) -> Bool {
      form === other.form && definition === other.definition && previous === other.previous
        && continuesEarlierStage == other.continuesEarlierStage
    }
  }

  private var known: [String: (sight: Sight, findings: [Finding])] = [:]
  private let today: CalendarDate?
  private let words: WordingTable?

  init() {
    today = nil
    words = nil
  }

  /// Nothing yet, about forms of a catalogue.
  init(of catalog: Catalog) {
    today = catalog.today
    words = catalog.wordings
  }

  /// Whether what was found would be found about the same forms of a catalogue, in the same words.
  func isValid(in catalog: Catalog) -> Bool {
    today == catalog.today && words.map { $0.isSame(as: catalog.wordings) } ?? false
  }

  func findings(about sight: Sight) -> [Finding]? {
    known[sight.form.uid].flatMap { $0.sight.isSame(as: sight) ? $0.findings : nil }
  }

  mutating func keep(_ findings: [Finding], about sight: Sight) {
    known[sight.form.uid] = (sight, findings)
  }
}
