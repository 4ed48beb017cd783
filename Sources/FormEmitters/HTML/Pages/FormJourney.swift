import FormCatalog
import FormSubmission

/// A form as its applicants go through it: which step asks what, which answers are prefilled, which are fixed.
struct FormJourney {
  let form: Form
  let definition: Definition
  let wording: FormWording
  let schema: FormSchema
  let steps: [Step]
  /// Blocks that no step asks, but that can be changed from the summary.
  let further: [Block]
  /// Blocks whose answers the form fixes.
  let frozen: [Block]
  private let fixedNames: Set<String>
  private let names = OptionNames()
  /// The questions that no page asks, and that may have an answer all the same.
  let unasked: [Question]
  /// The request that the server keeps, if the page continues one.
  let kept: KeptRequest?
  /// Whether the server keeps what is not finished.
  var savesDrafts: Bool { kept?.savesDrafts ?? false }
  /// What was wrong with its last post.
  let problems: ProblemList
  /// The answers that a request starts with.
  let starting: [String: FieldValue]
  /// Whether conditions about the form itself (its use case, its vendor) are left open.
  let leavesFactsOpen: Bool
  private let settle: (Condition?) -> SettledCondition

  struct Step {
    /// Starts at 1.
    let number: Int
    let title: String
    let blocks: [Block]

    var id: String { "etape-\(number)" }
  }

  struct Block {
    let declared: FormBlocks.Block
    let title: String
    let questions: [Question]
    /// The id of the element with its questions: the step’s, or its own.
    var place = ""

    var name: String { declared.name.value }
    var id: String { ElementID.of("bloc", name) }
  }

  struct Question {
    let field: FormField
    let contact: ContactKind?
    let label: String
    /// The question where no contact’s title stands above it.
    let fullLabel: String
    /// When it is asked; never `.never`.
    let when: SettledCondition
    /// When it has to be answered, if it is asked.
    let requirement: SettledCondition
    let answer: FieldValue?
    /// Whether the answer is the form’s prefill, rather than the question’s default.
    let isGiven: Bool
    /// Whether the vault answers it at deployment.
    let isDeferred: Bool
    private let exclusive: Set<ExactText>

    var name: String { field.name }
    var kind: FieldSchema.Kind { field.schema.kind }
    /// The options that are offered.
    var options: [FormField.Option] { field.offeredOptions(besides: answer?.sentTexts ?? []) }
    var id: String { ElementID.of("champ", name) }
    /// Whether the form, the question’s default or the vault answers it.
    var isAnswered: Bool { isDeferred || answer.map { !$0.isBlank } ?? false }

    /// Whether an answer with an option has no other.
    func excludesOthers(_ option: FormField.Option) -> Bool {
      exclusive.contains(option.value)
    }
  }

  /// What all forms of a definition ask; nil if that is not known.
  init?(_ definition: Definition, in site: Site) {
    guard let form = Form.common(to: definition) else { return nil }
    self.init(form, in: site, leavesFactsOpen: true, nil)
  }

  /// Nil if what the form asks, or its definition, is not known.
  init?(_ form: Form, in site: Site) {
    self.init(form, in: site, leavesFactsOpen: false, nil)
  }

  /// The form without what the answers that are known of it rule out.
  func narrowed(by conditions: OpenConditions, in site: Site) -> FormJourney {
    FormJourney(form, in: site, leavesFactsOpen: leavesFactsOpen) { conditions.settled($0) } ?? self
  }

  private init?(
    _ form: Form,
    in site: Site,
    leavesFactsOpen: Bool,
    _ settling: ((Condition?) -> SettledCondition)?
  ) {
    guard let blocks = form.blocks, let schema = form.schema,
      let definition = form.definition.flatMap({ site.catalog.definitions[$0] })
    else { return nil }
    let settle = settling ?? { Self.settled($0, schema, leavesFactsOpen) }
    let wording = FormWording(form, site.wordings)
    let own = form.startingAnswers
    let keeping = KeptAnswers(form: form, definition: definition, catalog: site.catalog)
    let starting = site.kept.map { keeping.starting($0, own, blocks) } ?? own
    let given = Set(form.prefill.map(\.field).filter { starting[$0] == own[$0] })
    let deferred = form.deferredFields
    var unasked: [Question] = []
    let all = blocks.blocks.compactMap { block -> Block? in
      let known = block.fields.compactMap { field in
        Question(field, in: block, form, schema, wording, starting, given, deferred, settle)
      }
      unasked += known.filter { !$0.field.asking.isAsked && ($0.answer != nil || form.mayDefault($0.field)) }
      let questions = known.filter(\.field.asking.isAsked)
      return questions.isEmpty ? nil : Block(declared: block, title: wording.title(block), questions: questions)
    }
    let fixed = form.declaration.fixedBlocks
    let asked = form.declaration.steps.map(\.value)
    self.form = form
    self.definition = definition
    self.wording = wording
    self.schema = schema
    self.starting = starting
    kept = site.kept
    problems = ProblemList(site.kept?.violations ?? [])
    self.leavesFactsOpen = leavesFactsOpen
    self.settle = settle
    self.unasked = unasked
    frozen = all.filter { fixed.contains($0.name) }
    fixedNames = fixed
    let open = all.filter { !fixed.contains($0.name) }
    if asked.isEmpty {
      steps = open.isEmpty ? [] : [Step(number: 1, title: "Votre demande", blocks: open.placed("etape-1"))]
      further = []
    } else {
      let unfinished = Set(form.unansweredFields)
      let byName = open.byName
      let isAsked = Set(asked)
      let named = asked.compactMap { byName[$0] }
      let others = open.filter { !isAsked.contains($0.name) }
      let missing = others.filter { block in block.questions.contains { unfinished.contains($0.name) } }
      steps = (named + missing).enumerated().map { index, block in
        Step(
          number: index + 1,
          title: wording.stepTitle(block.declared),
          blocks: [block].placed("etape-\(index + 1)")
        )
      }
      let isMissing = Set(missing.map(\.name))
      further = others.filter { !isMissing.contains($0.name) }.map { block in [block].placed(block.id)[0] }
    }
  }

  /// All blocks of the form in the order of the definition, as the summary shows them.
  var blocks: [Block] {
    let all = (steps.flatMap(\.blocks) + further + frozen).byName
    return form.blocks?.blocks.compactMap { all[$0.name.value] } ?? []
  }

  /// The questions that the vault answers.
  var deferred: [String] { blocks.flatMap(\.questions).filter(\.isDeferred).map(\.name) }

  /// What is left of a condition, given what is known of the form.
  func settled(_ condition: Condition?) -> SettledCondition { settle(condition) }

  private static func settled(
    _ condition: Condition?,
    _ schema: FormSchema,
    _ leavesFactsOpen: Bool
  ) -> SettledCondition {
    leavesFactsOpen ? SettledCondition(condition, facts: schema.facts) { _ in true } : schema.settled(condition)
  }

  /// The checkboxes of the summary, each with the condition under which it must be ticked.
  var boxes: [(box: CheckboxSchema, when: SettledCondition)] {
    schema.checkboxes.map { ($0, settled($0.when)) }.filter { $0.1 != .never }
  }

  func isFrozen(_ block: Block) -> Bool { fixedNames.contains(block.name) }

  /// Who gave the answers of a frozen block.
  func origin(of block: Block, in site: Site) -> String {
    let isWritten = block.questions.contains { $0.isGiven || $0.isDeferred }
    return isWritten || !form.continuesEarlierStage(in: site.catalog)
      ? "écrit par le formulaire" : "repris de l’étape précédente"
  }

  /// That more may be asked than is known, if so.
  var caution: String? {
    schema.isOpen ? "DataPass peut poser d’autres questions, que ces fichiers ne déclarent pas" : nil
  }

  /// The name of the form, or of its definition if the form has none.
  var title: String { form.name ?? definition.name ?? form.uid }

  /// The name of the form, which may be that of other definitions’ forms too, with its definition’s where it does not say it.
  var fullTitle: String {
    let name = definition.nameWithStage ?? definition.id
    return title.contains(name) ? title : "\(title) – \(name)"
  }

  var words: ConditionWords {
    ConditionWords(
      label: { name in
        guard let field = form.blocks?.field(name) else { return FactWords.name(of: name) }
        return LabelText.plain(field.schema.label)
      },
      option: { name, value in
        if name == "scopes" {
          return names.name(of: value, of: name) { definition.scopes.map { ($0.value, $0.declaration.name.value) } }
        }
        return names.name(of: value, of: name) {
          (form.blocks?.field(name)?.options ?? []).map { ($0.value, $0.label) }
        }
      }
    )
  }
}

extension [FormJourney.Block] {
  /// Of several with one name, the first.
  fileprivate var byName: [String: FormJourney.Block] {
    Dictionary(map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func placed(_ place: String) -> [FormJourney.Block] {
    map { block in
      var copy = block
      copy.place = place
      return copy
    }
  }
}

extension FormJourney.Question {
  /// Nil for a question that the form never asks.
  fileprivate init?(
    _ field: FormField,
    in block: FormBlocks.Block,
    _ form: Form,
    _ schema: FormSchema,
    _ wording: FormWording,
    _ starting: [String: FieldValue],
    _ given: Set<String>,
    _ deferred: Set<String>,
    _ settled: (Condition?) -> SettledCondition
  ) {
    when = settled(field.schema.when)
    guard when != .never else { return nil }
    switch field.schema.requirement {
    case .always: requirement = .always
    case .never: requirement = .never
    case .when(let condition): requirement = settled(condition)
    }
    self.field = field
    let contact = block.contact(of: field)
    let label = wording.label(field, in: contact)
    self.contact = contact
    self.label = label
    fullLabel = label == field.schema.label ? label : contact.map { "\(wording.title($0))\u{A0}: \(label)" } ?? label
    answer = starting[field.name]
    isGiven = answer.map { !$0.isBlank } ?? false && given.contains(field.name)
    isDeferred = deferred.contains(field.name)
    exclusive = Set(texts: field.schema.limits.exclusiveOptions ?? [])
  }
}

/// What options are called, looked up once for each question: a condition may name thousands.
private final class OptionNames {
  private var known: [String: [String: String]] = [:]

  /// - Parameters:
  ///   - value: the option.
  ///   - field: its question.
  ///   - options: all options of the question with their names.
  /// - Returns: the name; the value itself where it is no option.
  func name(of value: String, of field: String, _ options: () -> [(String, String)]) -> String {
    let names = known[field] ?? Dictionary(options(), uniquingKeysWith: { first, _ in first })
    known[field] = names
    return names[value] ?? value
  }
}
