import FormCatalog
import FormSource
import FormSubmission

/// A definition and the possible answers about it, worked out once for all vendors of a table.
final class DefinitionContext {
  let definition: Definition
  let neighbours: Neighbours
  /// The use cases of its forms.
  let useCases: [String]
  /// The contacts that its forms ask for.
  let contacts: [String]
  /// The options of its modalities; nil if it has no such field, or its options are unknown.
  let modalities: [String]?
  /// The values of the scopes that have a name or value, by its folded form.
  private let scopes: [String: [String]]
  private let fallbacks: [String: String]
  /// Whether an earlier stage has answered what its forms do not ask.
  let continuesEarlierStage: Bool
  /// Its forms that a vendor’s form may start from.
  let bases: TemplateBase
  private let formIDs: Set<String>
  private var models: [FormPlace: FormModels] = [:]
  private var suggestions = SuggestionBudget()
  /// The values of its scopes, then their names.
  private(set) lazy var scopeNames =
    definition.scopes.map(\.value) + definition.scopes.map(\.declaration.name.value)
  /// The names of its fields.
  private(set) lazy var fieldNames = definition.blocks?.schema.fields.map(\.name) ?? []

  /// Where a form is among the vendors’ forms.
  private struct FormPlace: Hashable {
    let style: FormStyle
    let useCase: String?
  }

  init(_ definition: Definition, in catalog: Catalog) {
    self.definition = definition
    let neighbours = Neighbours(of: definition, in: catalog)
    self.neighbours = neighbours
    continuesEarlierStage = definition.continuesEarlierStage(in: catalog)
    bases = TemplateBase(definition, in: catalog)
    formIDs = Set(definition.forms)
    var seen: Set<String> = []
    useCases = definition.forms.compactMap { catalog.forms[$0]?.declaration.useCase?.value }
      .filter { seen.insert($0).inserted }
    contacts = (definition.blocks?.blocks ?? []).flatMap(\.contacts).map(\.name.value)
    modalities = Self.modalities(of: definition)
    var names: [String: [String]] = [:]
    for scope in definition.scopes {
      names[AnswerText.folded(scope.value), default: []].append(scope.value)
      let label = AnswerText.folded(scope.declaration.name.value)
      if label != AnswerText.folded(scope.value) { names[label, default: []].append(scope.value) }
    }
    scopes = names
    fallbacks = Self.fallbacks(of: neighbours)
  }

  /// What is wrong with an answer that the definition does not have.
  /// - Parameters:
  ///   - text: the answer.
  ///   - what: what it should have been, in French and in English: “a use case”.
  ///   - candidates: what the definition has.
  /// - Returns: the problem; with a suggestion, unless there have been very many.
  func unknown(_ text: String, _ what: (french: String, english: String), among candidates: [String]) -> AnswerProblem {
    let name = Quoted(definition.id)
    return .unknown(
      text,
      Words(fr: "\(what.french) de \(name.french)", en: "\(what.english) of \(name.english)"),
      nearest: suggestions.nearest(to: text, among: candidates),
      among: candidates
    )
  }

  /// The scope with this value or name, regardless of case and spaces. A name that two scopes share identifies neither.
  func scope(_ text: String) -> String? {
    if definition.scopeValues.contains(text) { return text }
    let called = scopes(called: text)
    return called.count == 1 ? called[0] : nil
  }

  /// All scopes with this value or name, in the order of the definition.
  func scopes(called text: String) -> [String] { scopes[AnswerText.folded(text)] ?? [] }

  /// Whether its forms may ask for a contact: true too if their fields are not all known.
  func mayAsk(_ contact: String) -> Bool { contacts.contains(contact) || definition.blocks?.isOpen ?? true }

  /// What a form of a style and use case is modelled on.
  /// - Parameters:
  ///   - style: how the form is built.
  ///   - useCase: its use case, if any.
  ///   - uid: a form that is not a model of itself; nil where it takes nothing over from its models.
  /// - Returns: the models, the same for all forms of the style and use case but for the one left out.
  func models(_ style: FormStyle, useCase: String?, without uid: String?) -> FormModels {
    if let uid { return FormModels(style, useCase: useCase, without: uid, neighbours) }
    let place = FormPlace(style: style, useCase: useCase)
    let found = models[place] ?? FormModels(style, useCase: useCase, without: nil, neighbours)
    models[place] = found
    return found
  }

  /// The style of most of its vendors’ forms on a single page; nil where there are none.
  private(set) lazy var styleOfSinglePages = neighbours.styleOfSinglePages

  /// The blocks in which an answer leaves clients something to choose.
  func choices(of answer: FormAnswer) -> [EditableBlock] {
    EditableBlock.allCases.filter { answer.editable[$0] == true && definition.blocks?.block($0.name) != nil }
  }

  /// Whether one of its forms has this identifier.
  func hasForm(_ uid: String) -> Bool { formIDs.contains(uid) }

  /// The most frequent default of a field’s deferred value among the neighbours.
  func fallback(_ field: String) -> String? { fallbacks[field] }

  private static func fallbacks(of neighbours: Neighbours) -> [String: String] {
    var counts: [String: [String: Int]] = [:]
    for form in neighbours.all.forms {
      for prefill in form.prefill where prefill.isDeferred {
        guard let value = prefill.deferred.first?.value.fallback else { continue }
        counts[prefill.field, default: [:]][value, default: 0] += 1
      }
    }
    return counts.compactMapValues { values in
      values.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// A definition by its identifier, class or name.
  static func find(_ text: String, in catalog: Catalog) -> Definition? {
    let wanted = AnswerText.folded(text)
    return catalog.definitions[text]
      ?? catalog.definitions.all.first { $0.className == text || $0.name.map(AnswerText.folded) == wanted }
  }

  /// The definition that vendors’ forms are for where this one is named and has none of its own: clients choose the
  /// national form as a way of access of another API. Nil where this one has vendors’ forms, or may have.
  func serving(in catalog: Catalog) -> Definition? {
    guard NationalForm.isServed(by: definition.id, []), neighbours.all.forms.isEmpty else { return nil }
    return Self.find(offering: NationalForm.option, in: catalog)
  }

  /// The definition whose forms offer a way of access.
  private static func find(offering modality: String, in catalog: Catalog) -> Definition? {
    catalog.definitions.all.first { modalities(of: $0)?.contains(modality) ?? false }
  }

  static func modalities(of definition: Definition) -> [String]? {
    definition.blocks?.field(NationalForm.field)?.schema.limits.options
  }

  static func unknown(_ text: String, in catalog: Catalog) -> AnswerProblem {
    .unknown(
      text,
      Words(fr: "une API de ce projet", en: "an API of this project"),
      among: catalog.definitions.all.flatMap { [$0.id, $0.name ?? $0.id] }
    )
  }
}
