package import FormSource
package import FormSubmission

/// The resolved project, as applicants meet it.
package struct Catalog: Sendable {
  package private(set) var definitions: Table<Definition>
  package private(set) var forms: Table<Form>
  /// The definitions that another one names as its next stage.
  package let nextStages: Set<String>
  package private(set) var serviceProviders: Table<ServiceProviderDeclaration>
  package private(set) var dataProviders: Table<DataProviderDeclaration>
  package private(set) var eligibility: [EligibilityDeclaration]
  package private(set) var orientations: [OrientationDeclaration]
  package let wordings: WordingTable
  /// Whether questions are in the words of the project’s locale files, rather than of the standard blocks.
  let isWorded: Bool
  package private(set) var wordingSections: [WordingDeclaration]
  /// The names of attributes, if a file gives them.
  package private(set) var attributeNames: AttributeNames?
  /// The blocks that the project declares itself, as they are written.
  package private(set) var ownBlocks: [BlockDeclaration]
  /// The project’s own overlay, as it is written.
  package private(set) var overlay: [DefinitionDeclaration]
  /// What forms are expected to accept and to refuse.
  package private(set) var scenarios: [ScenarioDeclaration]
  /// What happens to requests after they are sent, as it is written; see ``LifeBook``.
  package private(set) var life: [LifeDeclaration]
  /// The forms with which what definitions give is renewed; nil where none is declared.
  package internal(set) var renewals: RenewalForms?
  /// The texts of messages that stand in files of their own.
  package private(set) var texts: MessageTexts
  /// The blocks that a definition may name.
  package let blockNames: Set<String>
  /// The fields that DataPass knows, whatever the definition; empty outside checkouts.
  package let attributes: Set<String>
  /// Files that texts may link to, relative to `public/`; nil if the project has no such folder.
  package let publicFiles: Set<String>?
  /// Whether conditions in embedded Ruby were read as in production.
  package let isProduction: Bool
  /// The day for which deprecations are checked; nil to check none.
  package let today: CalendarDate?
  /// Whether questions are those of DataPass’s classes, and whether the built-in overlay says what these ask.
  let isCheckout: Bool
  let usesOverlay: Bool
  /// Names that may be declared in text that could not be read.
  package let gaps: Gaps

  /// The catalogue for rules that only check what some files declare.
  /// - Parameters:
  ///   - files: the files whose entries are checked.
  ///   - uids: the forms that are checked; nil for all forms of the files.
  /// - Returns: the catalogue, which lists these entries only; all others are still found by name.
  package func focused(on files: Set<SourceID>, forms uids: Set<String>? = nil) -> Catalog {
    var copy = self
    copy.definitions = definitions.focused { files.contains($0.declaration.id.span.source) }
    copy.forms = forms.focused {
      files.contains($0.declaration.uid.span.source) && uids?.contains($0.uid) ?? true
    }
    copy.serviceProviders = serviceProviders.focused { files.contains($0.id.span.source) }
    copy.dataProviders = dataProviders.focused { files.contains($0.id.span.source) }
    copy.eligibility = eligibility.filter { files.contains($0.definition.span.source) }
    copy.orientations = orientations.filter { files.contains($0.definition.span.source) }
    copy.ownBlocks = ownBlocks.filter { files.contains($0.name.span.source) }
    copy.overlay = overlay.filter { files.contains($0.id.span.source) }
    copy.wordingSections = wordingSections.filter { files.contains($0.section.span.source) }
    // Their file holds no condition, so it was checked before.
    copy.attributeNames = nil
    copy.scenarios = scenarios.filter { files.contains($0.name.span.source) }
    copy.life = life.filter { files.contains($0.name.span.source) }
    if copy.life.isEmpty { copy.renewals = nil }
    copy.texts = texts.focused(on: files)
    return copy
  }

  /// The catalogue of one form: its definition, and no other form that pages could link to.
  /// - Parameter form: the form as it is to be shown.
  /// - Returns: a catalogue in which nothing else is found, except vendors and data providers; whether another stage leads to
  ///   the form is still known.
  package func excerpt(of form: Form) -> Catalog {
    var copy = self
    let definition = form.definition.flatMap { definitions[$0] }
    copy.definitions = Table([definition?.with(only: form)].compactMap { $0 }) { $0.id }
    copy.forms = Table([form]) { $0.uid }
    // Orientations lead to other forms.
    copy.orientations = []
    return copy
  }
}
