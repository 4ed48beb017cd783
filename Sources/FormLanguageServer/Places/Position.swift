import FormCatalog
import FormSource
import FormSubmission

/// A place in a file: what a value must be there, what its texts and keys are names of, and what it belongs to.
struct Position {
  private(set) var shape: Shape
  private(set) var naming: Naming
  private(set) var context: Context
  /// The record and the key under which it stands; nil under keys that their authors choose.
  private(set) var holder: (record: Record, key: KeyShape)?
  /// What sends the message that the place belongs to, where that is one event.
  private var event: LifeEvent?

  /// What a place belongs to.
  struct Context: Hashable {
    let role: SourceRole
    /// The key of the entry at the top of its file: a definition, a form, a block, a scenario.
    var entry: String?
    /// The form of a scenario, or the definition that a form or a rule of eligibility names.
    var subject: String?
    var block: String?
    var field: String?
    /// The section of the wordings, or the class of the labels.
    var section: String?
    /// Whether it is about the questions of a renewal, not those of a request.
    var isAboutRenewal = false
  }

  /// The root of a file.
  /// - Parameters:
  ///   - role: what the file declares.
  ///   - keys: the keys at its top; nil where it is a list.
  init?(rootOf role: SourceRole, keys: [String]?) {
    context = Context(role: role)
    naming = .nothing
    switch role {
    case .definitions: (shape, naming.keys) = (.map(.record(DefinitionShape.record)), .definition)
    case .forms: (shape, naming.keys) = (.map(.record(FormShape.record)), .form)
    case .blocks: (shape, naming.keys) = (.map(.record(BlockShape.declaration)), .block)
    case .overlay: (shape, naming.keys) = (.map(.record(OverlayShape.record)), .definition)
    case .scenarios: shape = .map(.record(ScenarioShape.record))
    case .life: (shape, naming.keys) = (.map(.record(LifeShape.record)), .lifeEntry)
    case .serviceProviders: (shape, naming) = Self.sections(of: ProviderShapes.serviceProvider, .vendor, keys)
    case .dataProviders: (shape, naming) = Self.sections(of: ProviderShapes.dataProvider, .dataProvider, keys)
    case .eligibility:
      (shape, naming.keys) =
        keys == nil
        ? (.list(of: .record(EligibilityShape.rule)), nil) : (.map(.record(OrientationShape.record)), .definition)
    case .wordings: shape = .record(WordingShape.record)
    case .labels: shape = .record(LabelShape.record)
    case .configuration: shape = .record(ConfigurationShape.record)
    case .texts, .unread: return nil
    }
  }

  /// A file with sections for environments, or without that level.
  private static func sections(of record: Record, _ entry: Reference, _ keys: [String]?) -> (Shape, Naming) {
    let sections = [EnvironmentSections.shared] + EnvironmentSections.environments
    guard (keys ?? []).contains(where: sections.contains) else { return (.map(.record(record)), Naming(keys: entry)) }
    return (.map(.map(.record(record))), Naming(text: nil, keys: nil))
  }

  // MARK: Steps down

  /// The record that says which keys a mapping has here; nil where its keys are free, or where none belongs here.
  var record: Record? { shape.record }

  /// Whether a text here is the value by which a scope is known.
  private(set) var isScopeValue = false
  /// Whether the options of a field are listed here.
  private(set) var listsOptions = false
  /// Whether it is an item of a list whose lists within count as its own items.
  private(set) var isInFlattenedList = false

  /// Whether the values here are compared with answers.
  var isCondition: Bool { if case .condition = shape { true } else { false } }

  /// What a key of a mapping here is a name of; nil for those that the language knows.
  func reference(ofKey key: String) -> Reference? {
    if isCondition {
      return ConditionShape.combinations.contains(key) || key == ConditionShape.negation ? nil : .field
    }
    guard let record else { return naming.keys }
    if record.place(of: key) != nil { return record === FormShape.prefill ? .field : nil }
    return Naming.ofOtherKeys(record)
  }

  /// The place of the value of a key.
  func value(of key: String) -> Position {
    var next = self
    let reference = reference(ofKey: key)
    next.enter(key, reference)
    next.naming = .nothing
    next.holder = nil
    next.isScopeValue = false
    next.listsOptions = false
    next.isInFlattenedList = false
    switch shape.keyed {
    case .record(let record)?:
      if let place = record.place(of: key) {
        next.shape = record.keys[place].shape
        next.holder = (record, record.keys[place])
      } else {
        next.shape = record.others ?? .unread
      }
      next.naming = Naming.of(record, key)
      if record === LifeShape.record, key == "renewal" { next.context.isAboutRenewal = true }
      next.isScopeValue = record === ScopeShape.record && key == "value"
      next.listsOptions = Naming.name(of: record) == "field" && key == "options"
    case .map(let item)?:
      next.shape = item
      // What follows an option is its label.
      next.naming.text =
        switch reference {
        case .option: nil
        // What follows a message are those who receive it.
        case .message: .addressee
        default: naming.text
        }
      if reference == .labelClass || reference == .definition && context.role == .labels { next.naming.keys = .field }
    case .condition?:
      if ConditionShape.combinations.contains(key) {
        next.shape = .list(of: .condition)
      } else if key != ConditionShape.negation {
        next.shape = .record(Self.comparisons)
        next.naming.text = Self.answers(to: key)
      }
    case .texts?:
      next.shape = .texts
      if reference == .field, context.role == .labels { next.naming.keys = .option }
    default: next.shape = .unread
    }
    if naming.text == nil, case .map(.map(let inner))? = shape.keyed, case .record(let record) = inner {
      // The entries of a section.
      next.naming.keys = record.name == ProviderShapes.dataProvider.name ? .dataProvider : .vendor
    }
    // What is merged there has keys, whatever the values of these are.
    if key == "<<" { next.shape = .unread }
    if shape.record?.name == Self.comparisons.name {
      next.naming.text = key == "present" ? nil : context.field.map(Self.answers)
    }
    return next
  }

  /// The place of the items of a list.
  var item: Position {
    var next = self
    switch shape.listed {
    case .list(let item, let isFlattened)?: (next.shape, next.isInFlattenedList) = (item, isFlattened)
    default: (next.shape, next.isInFlattenedList) = (.unread, false)
    }
    return next
  }

  /// The place of a list within a list: upstream flattens some.
  var flattened: Position {
    if case .list(_, isFlattened: true)? = shape.listed { self } else { item }
  }

  /// What a condition compares with a field, or with a fact about the form.
  private static func answers(to field: String) -> Reference {
    switch field {
    case "scopes": .scope
    case NamedFact.form.path: .form
    case NamedFact.vendor.path: .vendor
    default: .option
    }
  }

  /// Whether texts here are questions whose dates are put in order.
  var isOrderOfDates: Bool { holder.map { Naming.name(of: $0.record) == "rule" && $0.key.name == "after" } ?? false }

  /// The operators of conditions, as keys.
  static let comparisons = Record(
    "comparison",
    Words(fr: "une comparaison", en: "a comparison"),
    Condition.Operator.allCases.map { name in
      KeyShape(
        name.rawValue,
        name == .present ? .flag : name.takesList ? .list(of: .scalar) : .scalar,
        .optional,
        Words(fr: "Un opérateur des conditions", en: "An operator of conditions")
      )
    }
  )

  /// The variables that upstream fills in, in a text here.
  var variables: [String] {
    guard let holder else { return [] }
    if holder.record === FormShape.record, holder.key.name == "introduction" { return FormatString.ofIntroductions }
    if holder.record === DefinitionShape.record, holder.key.name == "access_link" { return FormatString.ofAccessLinks }
    switch (holder.record.name, holder.key.name) {
    case ("life_message", "subject"), ("life_message", "text"): return messageVariables.map(\.rawValue)
    case ("instructor_template", "content"): return MessageVariable.ofTemplates.map(\.rawValue)
    default: return []
    }
  }

  private var messageVariables: [MessageVariable] {
    // Of several events, each may know what the others do not; without any, it may ask for an opinion or
    // be a reminder.
    let events = event.map { [$0] } ?? LifeEvent.allCases
    let others = event == nil ? MessageVariable.ofOpinions + MessageVariable.ofReminders(hasNextStage: true) : []
    let known = Set(events.flatMap { MessageVariable.all(on: $0, hasNextStage: true) } + others)
    return MessageVariable.allCases.filter { known.contains($0) }
  }

  // MARK: What it belongs to

  private mutating func enter(_ key: String, _ reference: Reference?) {
    switch reference {
    case .field?, .answered?, .contact?: context.field = key
    case .section?, .labelClass?: context.section = key
    // The sentences below fields stand by definition, their names by class.
    case .definition? where context.role == .labels: context.section = key
    default: context.entry = context.entry ?? key
    }
  }

  /// The same place, within a mapping whose other keys say what it belongs to.
  /// - Parameter text: the text of one of its keys.
  /// - Returns: the place, with what these keys name.
  func within(_ text: (String) -> String?) -> Position {
    guard let record else { return self }
    var next = self
    switch record.name {
    case "form": next.context.subject = text("authorization_request") ?? text("definition")
    case "scenario": next.context.subject = text("form")
    case "stage_target": next.context.subject = text("id")
    case "eligibility_rule": next.context.subject = text("definition_id")
    case "block_adaptation", "block_reference": next.context.block = text("name")
    case "block": next.context.block = context.entry
    case "scenario_step": next.context.isAboutRenewal = text("does") == ScenarioDeed.renewal.rawValue
    case "life_message": next.event = text("event").flatMap { LifeEvent(rawValue: $0) }
    default: break
    }
    return next
  }
}

extension Shape {
  /// The one of its forms that has keys.
  var keyed: Shape? { form { $0.isKeyed } }

  /// The one of its forms that is a list.
  var listed: Shape? { form { if case .list = $0 { true } else { false } } }

  var record: Record? { if case .record(let record)? = keyed { record } else { nil } }

  private func form(_ isWanted: (Shape) -> Bool) -> Shape? {
    if case .either(let shapes) = self {
      for shape in shapes { if let form = shape.form(isWanted) { return form } }
      return nil
    }
    return isWanted(self) ? self : nil
  }
}
