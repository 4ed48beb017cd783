/// The resolved project: what an applicant meets. It never changes once made.
package struct Catalog: Sendable {
  package let definitions: Table<Definition>
  package let forms: Table<Form>
  package let serviceProviders: Table<ServiceProviderDeclaration>
  package let dataProviders: Table<DataProviderDeclaration>
  package let eligibility: [EligibilityDeclaration]
  package let orientations: [OrientationDeclaration]
  package let wordings: WordingTable
  package let wordingSections: [WordingDeclaration]
  /// The blocks that a definition may name.
  package let blockNames: Set<String>
  /// Attributes that DataPass knows, whatever the definition; empty outside checkouts.
  package let attributes: Set<String>
  /// Names that may be declared in text which could not be read.
  package let gaps: Gaps
}
