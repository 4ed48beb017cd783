package import FormSource
package import FormSubmission

/// The resolved project: what an applicant meets. It never changes once made.
package struct Catalog: Sendable {
  package private(set) var definitions: Table<Definition>
  package private(set) var forms: Table<Form>
  package private(set) var serviceProviders: Table<ServiceProviderDeclaration>
  package private(set) var dataProviders: Table<DataProviderDeclaration>
  package private(set) var eligibility: [EligibilityDeclaration]
  package private(set) var orientations: [OrientationDeclaration]
  package let wordings: WordingTable
  package private(set) var wordingSections: [WordingDeclaration]
  /// The blocks that a definition may name.
  package let blockNames: Set<String>
  /// Attributes that DataPass knows, whatever the definition; empty outside checkouts.
  package let attributes: Set<String>
  /// Files that texts may link to, relative to `public/`; nil where the project has no such folder.
  package let publicFiles: Set<String>?
  /// Whether conditions of embedded Ruby were read as in production.
  package let isProduction: Bool
  /// The day on which deprecations are judged; nil for none.
  package let today: CalendarDate?
  /// Names that may be declared in text which could not be read.
  package let gaps: Gaps

  /// The catalogue for rules that are to look at what some files declare only; everything is still found by name.
  /// - Parameters:
  ///   - files: whose entries are looked at.
  ///   - uids: of the forms that are looked at; nil for all of the files.
  /// - Returns: the catalogue, all of which is still found by name.
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
    copy.wordingSections = wordingSections.filter { files.contains($0.section.span.source) }
    return copy
  }

  /// The catalogue of one form: its definition, and no other form that pages could link to.
  /// - Parameter form: as it is to be shown.
  /// - Returns: a catalogue in which nothing else is found, but for vendors and data providers.
  package func excerpt(of form: Form) -> Catalog {
    var copy = self
    let definition = form.definition.flatMap { definitions[$0] }
    copy.definitions = Table([definition?.with(only: form)].compactMap { $0 }) { $0.id }
    copy.forms = Table([form]) { $0.uid }
    // They lead to other forms.
    copy.orientations = []
    return copy
  }
}
