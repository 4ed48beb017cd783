package import FormSubmission

/// A definition with its defaults and its forms, as in upstream’s `AuthorizationDefinition`.
package final class Definition: Sendable {
  package let declaration: DefinitionDeclaration
  /// The class of its requests, as forms name it; derived from the identifier if none does.
  package let className: String
  package let features: Features
  package let scopes: [Scope]
  package let scopeValues: Set<String>
  /// Uids of its forms: in the order of the files, those marked `default` last.
  package let forms: [String]
  package let defaultForm: String?
  /// The forms offered to applicants.
  package let publicForms: [String]
  /// The vendors of its forms, by name.
  package let editors: [String]
  package let eligibility: EligibilityDeclaration?
  /// What its forms ask, still to be put into words; nil for nothing.
  package let asked: AskedBlocks?

  init(
    declaration: DefinitionDeclaration,
    className: String,
    features: Features,
    scopes: [Scope],
    scopeValues: Set<String>,
    forms: [String],
    defaultForm: String?,
    publicForms: [String],
    editors: [String],
    eligibility: EligibilityDeclaration?,
    asked: AskedBlocks?
  ) {
    self.declaration = declaration
    self.className = className
    self.features = features
    self.scopes = scopes
    self.scopeValues = scopeValues
    self.forms = forms
    self.defaultForm = defaultForm
    self.publicForms = publicForms
    self.editors = editors
    self.eligibility = eligibility
    self.asked = asked
  }

  /// The definition with only one of its forms.
  func with(only form: Form) -> Definition {
    Definition(
      declaration: declaration,
      className: className,
      features: features,
      scopes: scopes,
      scopeValues: scopeValues,
      forms: [form.uid],
      defaultForm: form.uid,
      publicForms: publicForms.filter { $0 == form.uid },
      editors: editors.filter { $0 == form.serviceProvider },
      eligibility: eligibility,
      asked: asked
    )
  }

  /// What its forms ask, apart from their own adaptations; nil for nothing.
  package var blocks: FormBlocks? { asked?.blocks }
  /// The same, in the words of the declarations: for those who only ask for names.
  package var declaredBlocks: FormBlocks? { asked?.declared }

  package var id: String { declaration.id.value }

  /// The identifier as in the addresses of DataPass’s pages.
  package static func address(of id: String) -> String {
    String(decoding: id.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  package var name: String? { declaration.name?.value }
  package var isPublic: Bool { declaration.isPublic?.value ?? true }
  package var isStartable: Bool { declaration.isStartable?.value ?? true }
  package var isUnique: Bool { declaration.isUnique?.value ?? false }

  /// The name with its stage, as instructors see it.
  package var nameWithStage: String? {
    switch declaration.stage?.kind {
    case .sandbox: name.map { "\($0) (Bac à sable)" }
    case .production: name.map { "\($0) (Production)" }
    case nil: name
    }
  }
}

/// The DataPass features available around a request.
package struct Features: Hashable, Sendable {
  package let messaging: Bool
  package let messageTemplates: Bool
  package let reopening: Bool
  package let transfer: Bool
  package let instructorDrafts: Bool

  init(_ declared: [String: Bool]) {
    messaging = declared["messaging"] ?? true
    messageTemplates = declared["message_templates"] ?? true
    reopening = declared["reopening"] ?? true
    transfer = declared["transfer"] ?? true
    instructorDrafts = declared["instructor_drafts"] ?? false
  }
}

/// A scope: a piece of data that can be requested.
package struct Scope: Sendable {
  package let declaration: ScopeDeclaration

  package var value: String { declaration.value.value }
  /// The day from which new requests should no longer ask for it; nil if they still may.
  package var deprecation: CalendarDate? { declaration.deprecatedSince.flatMap { CalendarDate($0.value) } }
}
