package import FormSource
import FormSyntax

/// Everything that a project declares, before references are resolved.
package struct Declarations: Sendable {
  package internal(set) var definitions: [DefinitionDeclaration] = []
  package internal(set) var forms: [FormDeclaration] = []
  package internal(set) var serviceProviders: [ServiceProviderDeclaration] = []
  package internal(set) var dataProviders: [DataProviderDeclaration] = []
  package internal(set) var eligibility: [EligibilityDeclaration] = []
  /// The project's own blocks, which add to the standard ones or replace them.
  package internal(set) var blocks: [BlockDeclaration] = []
  /// The project's own overlay: definitions that give only questions.
  package internal(set) var overlay: [DefinitionDeclaration] = []
  package internal(set) var orientations: [OrientationDeclaration] = []
  package internal(set) var wordings: [WordingDeclaration] = []
  package internal(set) var attributeNames: AttributeNames?
  package internal(set) var scenarios: [ScenarioDeclaration] = []
  package internal(set) var life: [LifeDeclaration] = []
  /// The texts of messages that stand in files of their own, by these.
  package internal(set) var texts: [SourceID: Located<String>] = [:]
  /// What could not be read, so that nothing is reported missing because of it.
  package internal(set) var gaps = Gaps()

  init() {}

  /// Joins the declarations of several roles, each of which fills its own part.
  package init(joining parts: some Sequence<Declarations>) {
    for part in parts {
      definitions += part.definitions
      forms += part.forms
      serviceProviders += part.serviceProviders
      dataProviders += part.dataProviders
      eligibility += part.eligibility
      wordings += part.wordings
      attributeNames = attributeNames ?? part.attributeNames
      orientations += part.orientations
      blocks += part.blocks
      overlay += part.overlay
      scenarios += part.scenarios
      life += part.life
      texts.merge(part.texts) { $1 }
      gaps.definitions.join(part.gaps.definitions)
      gaps.forms.join(part.gaps.forms)
      gaps.serviceProviders.join(part.gaps.serviceProviders)
      gaps.dataProviders.join(part.gaps.dataProviders)
      gaps.blocks.join(part.gaps.blocks)
      gaps.life.join(part.gaps.life)
    }
  }

  /// What another reading of some files declares differently: unchanged forms are left out.
  package func changes(in other: Declarations) -> Declarations {
    let known = Dictionary(forms.map { ($0.uid.value, $0) }, uniquingKeysWith: { $1 })
    var result = other
    result.forms = other.forms.filter { form in
      !(known[form.uid.value].map { $0.value.saysTheSame(as: form.value) } ?? false)
    }
    return result
  }

  /// These declarations with some definitions and forms read again: entries of the same name are replaced.
  package func replacing(by other: Declarations) -> Declarations {
    var result = self
    let definitionIDs = Set(other.definitions.map(\.id.value))
    let formIDs = Set(other.forms.map(\.uid.value))
    result.definitions = definitions.filter { !definitionIDs.contains($0.id.value) } + other.definitions
    result.forms = forms.filter { !formIDs.contains($0.uid.value) } + other.forms
    if !other.serviceProviders.isEmpty { result.serviceProviders = other.serviceProviders }
    if !other.dataProviders.isEmpty { result.dataProviders = other.dataProviders }
    return result
  }
}

/// Names that the project declares, or may declare, in what could not be read: broken and empty entries, entries lost
/// to another of the same name.
package struct Gaps: Sendable {
  package internal(set) var definitions = Gap()
  package internal(set) var forms = Gap()
  package internal(set) var serviceProviders = Gap()
  package internal(set) var dataProviders = Gap()
  package internal(set) var blocks = Gap()
  package internal(set) var life = Gap()

  package struct Gap: Sendable {
    var names: Set<String> = []
    /// Whether what could not be read may declare any name.
    package internal(set) var isOpen = false

    mutating func join(_ other: Gap) {
      names.formUnion(other.names)
      isOpen = isOpen || other.isOpen
    }

    /// Whether everything could be read.
    package var isEmpty: Bool { !isOpen && names.isEmpty }

    /// Whether a name may be declared although it was not found.
    package func mayHold(_ name: String) -> Bool {
      isOpen || names.contains(name)
    }
  }
}
