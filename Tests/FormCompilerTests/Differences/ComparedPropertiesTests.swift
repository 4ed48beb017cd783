import FormCatalog
import FormCompiler
import FormDiff
import FormSource
import FormSubmission
import FormSyntax
import FormTestSupport
import Testing

/// Every stored property of the resolved catalogue changes in an example of some kind of change, or is listed here with the
/// reason why it means nothing by itself: whoever adds a property decides which.
@Suite struct ComparedPropertiesTests {
  @Test func everyPropertyIsToldOrMeansNothing() {
    var walk = PropertyWalk()
    for example in ChangeKinds.all.flatMap(\.examples) + Self.furtherExamples {
      let (before, after) = Self.catalogs(example)
      // What nobody is told proves nothing.
      #expect(!CatalogDiff(from: before, to: after).changes.isEmpty, "\(example.after)")
      walk.compare(before, after, "Catalog")
    }
    for (_, project) in RewritingProjects.all {
      let catalog = Pipeline.read(project.project, environment: .production).catalog
      walk.compare(catalog, catalog, "Catalog")
    }
    let listed = Set(Self.meaningless.values.joined())
    #expect(walk.met.subtracting(walk.differing).subtracting(listed).sorted() == [], "neither told nor listed")
    #expect(listed.subtracting(walk.met).sorted() == [], "listed, but no property")
    #expect(listed.intersection(walk.differing).sorted() == [], "listed, but changes in an example")
    // Were most properties not met, nothing would be proved.
    #expect(walk.met.count > 120, "\(walk.met.count)")
  }

  /// By the reason.
  private static let meaningless: [String: [String]] = [
    "where a text comes from, or that one could not be read": [
      "Answer.hasGap", "Block.hasOwnIntro", "Block.contactKinds", "DefinitionDeclaration.hasGap",
      "DefinitionDeclaration.hasMergedKeys", "DefinitionDeclaration.lacksBlocks", "DefinitionDeclaration.lacksScopes",
      "DefinitionDeclaration.lacksStage", "DefinitionDeclaration.mayBeClosed", "FormDeclaration.hasGap",
      "FormDeclaration.hasMergedKeys", "FormDeclaration.lost", "OrientationDeclaration.lacksOutcomes",
      "OrientationDeclaration.lacksQuestions", "Outcome.hasGap", "Question.hasGap", "RenewalDeclaration.hasReminderGap",
      "ServiceProviderDeclaration.hasGap", "Support.key", "Webhook.key",
      "MessageDeclaration.textFile", "MessageTexts.files", "Template.contentFile",
    ],
    "the name of an entry: another name is another entry": [
      "ContactKind.name", "EligibilityDeclaration.definition",
      "Member.key", "OrientationDeclaration.definition", "Outcome.name", "PrefillDeclaration.field", "Question.name",
      "RuleSchema.id", "ScopeGroupSchema.name",
      "MessageDeclaration.name", "Service.name", "Template.name",
    ],
    "an index of what is compared": [
      "FormBlocks.knownLabels", "FormSchema.conditionsOfScopes", "OrientationDeclaration.outcomePlaces",
    ],
    "how a project is read, not what it says": [
      "Catalog.attributes", "Catalog.isCheckout", "Catalog.isProduction", "Catalog.isWorded", "Catalog.publicFiles",
      "Catalog.today", "Catalog.usesOverlay",
    ],
    "what tests and templates keep, and nobody meets": [
      "Answer.ignoredOutcome", "Catalog.scenarios", "MessageDeclaration.code", "FormDeclaration.answersID",
      "FormDeclaration.base",
      "FormDeclaration.isClosingExplained",
    ],
  ]

  /// Changes of what no kind’s own example changes.
  private static let furtherExamples = questions.map(question) + entries + LifeChanges.all

  /// Attributes of a question.
  private static let questions: [(before: String, after: String)] = [
    ("type: list, of: text", "type: list, of: integer"),
    ("type: integer", "type: integer, maximum: 3"),
    ("type: text", "type: text, min_length: 3"),
    ("type: text", "type: text, pattern: '[a-z]+'"),
    ("type: text", "type: text, strictness: advice, max_length: 3"),
    ("type: phone, format: french", "type: phone"),
    ("type: document, max_size: 10 MB", "type: document, max_size: 5 MB"),
    ("type: document, max_count: 2", "type: document"),
    ("type: boolean", "type: boolean, acceptance: true"),
    ("type: choices, options: [a, b]", "type: choices, options: [a, b], alone: [b]"),
    ("type: text, default: a", "type: text, default: a, default_when: {intitule: {is: a}}"),
    ("type: text", "type: text, constraints: [{when: {intitule: {is: a}}, max_length: 3}]"),
  ]

  private static let entries: [ChangeExample] = [
    definition("unique: false", "stage: {type: sandbox}"),
    definition(
      "scopes: [{name: A, value: a, group: G}]",
      "scopes: [{name: A, value: a, group: G}]\nscope_groups: {G: {when: {intitule: {is: a}}}}"
    ),
    wording("contact_metier: {info: Un}", "contact_metier: {info: Deux}"),
    wording("code: {values: {a: {label: Un}}}", "code: {values: {a: {label: <b>Un</b>}}}"),
    ChangeExample(
      .eligibility,
      before: "- {definition_id: exemple, options: [{type: editeur, eligible: \"no\", body: Non}]}",
      after:
        "- {definition_id: exemple, options: [{type: editeur, eligible: \"no\", body: Non, cta: {content: A, url: b}}]}"
    ),
    definition("features: {transfer: true}", "features: {transfer: false}"),
    definition("features: {message_templates: true}", "features: {message_templates: false}"),
    definition("features: {instructor_drafts: true}", "features: {instructor_drafts: false}"),
    definition(
      "stage: {type: sandbox}",
      "stage: {type: sandbox, next: {id: exemple, form_id: exemple}, previous: {id: exemple, form_id: exemple}}"
    ),
    definition(
      "stage: {type: sandbox, next: {id: exemple, form_id: exemple}}",
      "stage: {type: sandbox, next: {id: exemple, form_id: autre}}"
    ),
    definition(
      "scope_rules: {r: {alone: adresse}}",
      "scope_rules: {r: {alone: adresse, unless: {intitule: {is: a}}}}"
    ),
    definition(
      "scopes: [{name: A, value: a, group: G}, {name: B, value: b}]\nscope_groups: {G: {when: {intitule: {is: a}}}}",
      "scopes: [{name: A, value: a, group: G}, {name: B, value: b, group: G}]\nscope_groups: {G: {when: {intitule: {is: a}}}}"
    ),
    form("scopes_config: {displayed: [adresse, identite]}", "scopes_config: {displayed: [adresse]}"),
    ChangeExample(
      .serviceProviders,
      before: "shared: {a: {name: A, type: editor}}",
      after: "shared: {a: {name: A, type: editor, apipfc_enabled: true}}"
    ),
    eligibility("{content: Un, url: https://exemple.gouv.fr}", "{content: Deux, url: https://exemple.gouv.fr}"),
    eligibility("{content: Un, url: https://exemple.gouv.fr}", "{content: Un, url: https://exemple.gouv.fr/b}"),
    orientation("label: Qui", "label: Qui, hint: Une aide", outcome: "text: Oui"),
    orientation("label: Qui", "label: Qui", outcome: "text: Oui", "text: Non"),
    orientation("label: Qui", "label: Qui", outcome: "text: Oui", "text: Oui, forms: [exemple]"),
    orientation("label: Qui", "label: Qui", outcome: "text: Oui", "text: Oui, prefill: {intitule: A}"),
  ]

  private static func question(_ before: String, _ after: String) -> ChangeExample {
    func blocks(_ attributes: String) -> String {
      "blocks: [{name: scopes}, {name: basic_infos, fields: {code: {label: Code, \(attributes)}}}]"
    }
    return definition(blocks(before), blocks(after))
  }

  private static func definition(_ before: String, _ after: String) -> ChangeExample {
    ChangeExample(.definitions, before: RuleExample.definitionText(before), after: RuleExample.definitionText(after))
  }

  /// Keys of the section `default`.
  private static func wording(_ before: String, _ after: String) -> ChangeExample {
    func file(_ key: String) -> String { "fr: {authorization_request_forms: {default: {\(key)}}}" }
    let code = "fields: {code: {type: choices, label: Code, options: [a, b]}}"
    return ChangeExample(
      .wordings,
      before: file(before),
      after: file(after),
      context: [
        .definitions: RuleExample.definitionText(
          "blocks: [{name: scopes}, {name: basic_infos, \(code)}, {name: contacts, contacts: [contact_metier]}]"
        ),
        .forms: RuleExample.formText("default: true\nsteps: [{name: basic_infos}, {name: contacts}]"),
      ]
    )
  }

  private static func form(_ before: String, _ after: String) -> ChangeExample {
    ChangeExample(.forms, before: RuleExample.formText(before), after: RuleExample.formText(after))
  }

  private static func eligibility(_ before: String, _ after: String) -> ChangeExample {
    func rule(_ call: String) -> String {
      "- {definition_id: exemple, options: [{type: editeur, eligible: \"no\", body: Non, cta: \(call)}]}"
    }
    return ChangeExample(.eligibility, before: rule(before), after: rule(after))
  }

  private static func orientation(
    _ before: String,
    _ after: String,
    outcome: String,
    _ latter: String? = nil
  ) -> ChangeExample {
    func tree(_ question: String, _ outcome: String) -> String {
      """
      exemple:
        questions: {qui: {\(question), answers: {a: {label: A, outcome: oui}}}}
        outcomes: {oui: {eligible: yes, \(outcome)}}
      """
    }
    return ChangeExample(.orientation, before: tree(before, outcome), after: tree(after, latter ?? outcome))
  }

  private static func catalogs(_ example: ChangeExample) -> (Catalog, Catalog) {
    let start = example.path.hasPrefix("definitions/") ? MemoryProject.own : MemoryProject.base
    let base = example.context.reduce(start) { $0.with($1.key, $1.value) }
    func catalog(_ text: String) -> Catalog {
      Pipeline.read(base.with(example.path, MarkedText(text).bytes).project, environment: .production).catalog
    }
    return (catalog(example.before), catalog(example.after))
  }
}

/// The stored properties of our own types in two values, as `Type.property`, and those in which they differ.
private struct PropertyWalk {
  private(set) var met: Set<String> = []
  private(set) var differing: Set<String> = []

  /// Places, what is only read to be resolved, and what is computed on first use.
  private static let skipped = [
    "ByteSpan", "SourceID", "Value", "Cursor", "AtomicLazyReference", "AskedBlocks", "Gaps", "Gap", "BlockDeclaration",
    "WordingTable", "AttributeNames", "FieldCondition", "UnknownPrefills",
  ]

  /// Values of several parts.
  private static let whole: Set<String> = ["CalendarDate", "Pattern"]

  /// What is made of other properties, or is compared where it has been resolved.
  private static let derived: Set<String> = [
    "Catalog.attributeNames", "Catalog.blockNames", "Catalog.overlay", "Catalog.ownBlocks", "Catalog.wordingSections",
    "Definition.asked", "DefinitionDeclaration.adaptations", "DefinitionDeclaration.checkboxes",
    "DefinitionDeclaration.scopeGroups", "DefinitionDeclaration.scopeRules", "Form.asked", "Form.facts",
    "Form.knownSchema", "Form.placeholders", "FormBlocks.gap", "FormBlocks.namedFacts", "FormBlocks.unasked",
    "FormDeclaration.adaptations",
    "FormDeclaration.value", "FormField.ownWords", "FormSchema.conditionIndices", "FormSchema.facts",
    "FormSchema.places", "MessageTexts.places", "Prefill.deferred", "PrefillDeclaration.deferred",
    "PrefillDeclaration.items", "PrefillDeclaration.span", "PrefillDeclaration.via", "Block.introSpan",
    "Block.titleSpan", "Table.places",
    "ContactKind.declaredHint", "ContactKind.declaredLabel",
  ]

  /// `property` is the one that holds the values.
  mutating func compare(_ before: Any, _ after: Any, _ property: String) {
    let (old, new) = (Mirror(reflecting: before), Mirror(reflecting: after))
    let type = Self.name(new.subjectType)
    if Self.skipped.contains(type) { return }
    if Self.whole.contains(type) { return compareText(before, after, property) }
    switch new.displayStyle {
    case .struct where type == "Located":
      // Where a value stands is no part of it.
      if let old = old.descendant("value"), let new = new.descendant("value") { compare(old, new, property) }
    case .struct, .class:
      guard Self.isOurs(new.subjectType) else { return compareText(before, after, property) }
      let asked = [before, after].map { ($0 as? Form)?.blocks ?? ($0 as? Definition)?.blocks }
      if let old = asked[0], let new = asked[1] { compare(old, new, "\(type).blocks") }
      for (old, new) in zip(old.children, new.children) {
        let name = "\(type).\(new.label ?? "")"
        if !Self.derived.contains(name) { compare(old.value, new.value, name) }
      }
    case .optional where old.children.isEmpty && new.children.isEmpty: met.insert(property)
    case .optional, .enum:
      let (oldChildren, newChildren) = (Array(old.children), Array(new.children))
      if oldChildren.count == newChildren.count, let old = oldChildren.first, let new = newChildren.first,
        old.label == new.label
      {
        compare(old.value, new.value, property)
      } else {
        compareText(Self.shape(before, oldChildren), Self.shape(after, newChildren), property)
      }
    case .collection, .tuple:
      if old.children.count != new.children.count { differing.insert(property) }
      if new.children.isEmpty { met.insert(property) }
      for (old, new) in zip(old.children, new.children) { compare(old.value, new.value, property) }
    case .set, .dictionary: compareText(Self.sorted(old), Self.sorted(new), property)
    default: compareText(before, after, property)
    }
  }

  private mutating func compareText(_ before: Any, _ after: Any, _ property: String) {
    met.insert(property)
    if String(describing: before) != String(describing: after) { differing.insert(property) }
  }

  /// Which case an enumeration has, or that there is nothing.
  private static func shape(_ value: Any, _ children: [Mirror.Child]) -> String {
    children.first.map { $0.label ?? "some" } ?? "\(value)"
  }

  private static func sorted(_ collection: Mirror) -> [String] {
    collection.children.map { String(describing: $0.value) }.sorted()
  }

  private static func name(_ type: Any.Type) -> String {
    let name = String(describing: type)
    return String(name.prefix { $0 != "<" })
  }

  private static func isOurs(_ type: Any.Type) -> Bool { String(reflecting: type).hasPrefix("Form") }
}
