import FormSource
import FormSubmission
import FormSyntax

/// Reads the merged attributes of a field.
struct FieldReader {
  private let field: FieldDeclaration
  private let block: String
  private let subject: String
  private(set) var findings: [Finding] = []
  /// The conditions of the field, to be checked once all fields are known.
  private(set) var conditions: [LocatedCondition] = []
  /// Whether a condition could not be understood, so that it is not known when the field is asked or required.
  private(set) var lostCondition = false
  /// Whether the limits exclude each other, or all answers.
  private var isImpossible = false
  private var suggestions = SuggestionBudget()

  init(_ field: FieldDeclaration, block: String, subject: String) {
    self.field = field
    self.block = block
    self.subject = subject
  }

  private func attribute(_ name: String) -> Cursor? { field.attributes.given(name) }

  private func text(_ name: String) -> String? { attribute(name)?.text?.value }

  /// Nil where the field has no type: that is told by whoever merged it.
  mutating func read() -> FormField? {
    guard let kind = text("type").flatMap(FieldSchema.Kind.init) else { return nil }
    let options = readOptions(attribute("options"))
    let itemKind = text("of").flatMap(FieldSchema.Kind.init) ?? .text
    var limits = readLimits(field.attributes, kind, itemKind)
    isImpossible = findings.contains { $0.rule == ImpossibleLimit.rule }
    limits.options = options?.map(\.value)
    let isOptional = attribute("optional")?.value.bool ?? false
    let asked = readCondition("when")
    let requiredWhen = readCondition("required_when", .sending, asked: asked)
    let constraints = readConstraints(kind, itemKind)
    let schema = FieldSchema(
      name: field.name.value,
      block: block,
      kind: kind,
      itemKind: itemKind,
      label: text("label") ?? field.name.value,
      when: asked,
      requirement: requiredWhen.map { .when($0) } ?? (isOptional || limits.mustBeAccepted ? .never : .always),
      limits: limits,
      constraints: constraints.map(\.constraint),
      isAdvice: text("strictness") == "advice"
    )
    let asking = readAsking(schema, options)
    let value = attribute("default").flatMap { PrefillReader.value(of: $0, as: schema) }
    let result = FormField(
      schema: schema,
      hint: text("hint"),
      example: text("example"),
      autocomplete: text("autocomplete"),
      unit: text("unit"),
      options: options,
      suggestions: readOptions(attribute("suggestions")) ?? [],
      asking: asking,
      defaultValue: value,
      defaultCondition: readCondition("default_when", .starting, asked: asked),
      ownWords: ownWords,
      declaration: field.name
    )
    // What the tool asks itself is right, as a test proves.
    if !(field.name.span.source.isBuiltIn && field.attributes.areBuiltIn) { check(result, constraints) }
    return result
  }

  private mutating func check(_ question: FormField, _ constraints: [UnmetLimits.Constraint]) {
    if let condition = attribute("default_when"), attribute("default") == nil {
      findings.append(NeedlessCondition.withoutDefault(at: condition.span, subject: subject))
    }
    // Limits that no answer meets refuse these too, which says nothing of them.
    if !isImpossible {
      findings += OwnAnswers(field: question, attributes: field.attributes, subject: subject).findings
    }
    findings +=
      UnmetLimits(field: question.schema, attributes: field.attributes, constraints: constraints, subject: subject)
      .findings
    findings += JoinedOptions(attributes: field.attributes, subject: subject).findings
    findings += RepeatedOptions(attributes: field.attributes, subject: subject).findings
    if let purpose = attribute("autocomplete")?.text, !purpose.isMistyped, !purpose.span.source.isBuiltIn,
      !AutocompletePurpose.isKnown(purpose.value)
    {
      findings.append(UnknownPurpose.finding(purpose, subject: subject))
    }
    checkCompleteness(question.schema)
  }

  private var ownWords: FormField.OwnWords {
    var result: FormField.OwnWords = []
    func add(_ word: FormField.OwnWords, _ name: String) {
      if let declared = attribute(name), !declared.span.source.isBuiltIn { result.insert(word) }
    }
    add(.label, "label")
    add(.hint, "hint")
    add(.options, "options")
    return result
  }

  private mutating func readAsking(_ schema: FieldSchema, _ options: [FormField.Option]?) -> FormField.Asking {
    var asking = FormField.Asking()
    asking.isAsked = attribute("asked")?.value.bool ?? true
    asking.isSingle = attribute("single")?.value.bool ?? false
    guard let offered = attribute("offered") else { return asking }
    let names = offered.items.compactMap(\.text)
    checkNames(names, areAmong: options, schema.kind)
    asking.offered = names.map(\.value)
    return asking
  }

  private mutating func readCondition(
    _ name: String,
    _ purpose: LocatedCondition.Purpose = .asking,
    asked: Condition? = nil
  ) -> Condition? {
    attribute(name).flatMap { readCondition($0, purpose, asked: asked) }
  }

  private mutating func readCondition(
    _ cursor: Cursor,
    _ purpose: LocatedCondition.Purpose = .asking,
    asked: Condition? = nil
  ) -> Condition? {
    var condition = ConditionReader.read(cursor)
    condition?.purpose = purpose
    condition?.asked = asked
    if let condition { conditions.append(condition) } else { lostCondition = true }
    return condition?.condition
  }

  /// Nil where none are written, or what is written are no options: that is reported with its shape, and nothing is then
  /// reported as being none of them.
  private func readOptions(_ cursor: Cursor?) -> [FormField.Option]? {
    guard let cursor, cursor.value.isMapping || cursor.value.isList, !cursor.value.hasGap,
      JoinedOptions.parts(of: cursor) == nil
    else { return nil }
    return cursor.labelledValues.map { .init(value: $0.value.value, label: $0.label.value) }
  }

  private mutating func readConstraints(_ kind: FieldSchema.Kind, _ itemKind: FieldSchema.Kind)
    -> [UnmetLimits.Constraint]
  {
    var result: [UnmetLimits.Constraint] = []
    for item in attribute("constraints")?.items ?? [] {
      guard let when = item["when"].flatMap({ readCondition($0) }) else { continue }
      var limits = readLimits(Attributes(item), kind, itemKind)
      limits.options = readOptions(item["options"])?.map(\.value)
      result.append(.init(constraint: FieldSchema.Constraint(when: when, limits: limits), cursor: item))
    }
    return result
  }

  private mutating func readLimits(
    _ written: Attributes,
    _ kind: FieldSchema.Kind,
    _ itemKind: FieldSchema.Kind
  ) -> FieldLimits {
    let attributes = effective(written, kind, itemKind)
    var limits = FieldLimits()
    limits.exclusiveOptions = exclusiveOptions(attributes.given("alone"), kind)
    limits.minimum = bound(attributes["minimum"], kind)
    limits.maximum = bound(attributes["maximum"], kind)
    limits.minimumLength = length(attributes["min_length"])
    limits.maximumLength = attributes["max_length"]?.value.integer
    limits.format = attributes["format"]?.text.flatMap { TextFormat(rawValue: $0.value) }
    limits.contentTypes = attributes["accept"].map { $0.items.compactMap { $0.text?.value } }
    limits.maximumCount = attributes["max_count"]?.value.integer
    limits.mustBeAccepted = attributes["acceptance"]?.value.bool ?? false
    limits.maximumSize = attributes["max_size"]?.text.flatMap { FileSize.bytes($0.value) }
    if let source = attributes["pattern"]?.text {
      do throws(Pattern.Problem) {
        limits.pattern = try Pattern(source.value)
      } catch {
        findings.append(MalformedLimit.pattern(source, error, subject: subject))
      }
    }
    findings += ImpossibleLimits(attributes: attributes, limits: limits, subject: subject).findings
    return limits
  }

  /// The attributes without those that answers of this type cannot have, which are reported.
  private mutating func effective(
    _ written: Attributes,
    _ kind: FieldSchema.Kind,
    _ itemKind: FieldSchema.Kind
  ) -> Attributes {
    var kept = written
    for setting in FieldSchema.Setting.allCases where !kind.admits(setting, itemsOf: itemKind) {
      guard let value = written.given(setting.rawValue)?.value, !value.isUnknown else { continue }
      kept.remove(setting.rawValue)
      guard let key = written.key(setting.rawValue), !key.span.source.isBuiltIn else { continue }
      findings.append(NeedlessKey.setting(key, setting, kind, itemsOf: itemKind, subject: subject))
    }
    return kept
  }

  private mutating func exclusiveOptions(_ cursor: Cursor?, _ kind: FieldSchema.Kind) -> [String]? {
    guard let cursor, cursor.value.isList else { return nil }
    let names = cursor.items.compactMap(\.text)
    checkNames(names, areAmong: readOptions(attribute("options")), kind)
    return names.isEmpty ? nil : names.map(\.value)
  }

  /// Reports names that are none of the options; a question to be answered by choosing that has none is reported itself.
  private mutating func checkNames(
    _ names: [Located<String>],
    areAmong options: [FormField.Option]?,
    _ kind: FieldSchema.Kind
  ) {
    let known = (options ?? []).map(\.value)
    if known.isEmpty, kind == .choice || kind == .choices { return }
    let isKnown = known.lookup(for: names.count)
    for name in names where !isKnown(name.value) {
      let nearest = suggestions.nearest(to: name.value, among: known)
      findings.append(UnknownOption.finding(name, nearest: nearest, subject: subject))
    }
  }

  private mutating func length(_ cursor: Cursor?) -> Int? {
    guard let cursor, let length = cursor.value.integer else { return nil }
    guard length < 0 else { return length }
    findings.append(MalformedLimit.negative(cursor, subject: subject))
    return nil
  }

  private mutating func bound(_ cursor: Cursor?, _ kind: FieldSchema.Kind) -> FieldLimits.Bound? {
    // What is neither a number nor a text is reported with its shape.
    guard let cursor, cursor.value.integer != nil || cursor.value.string != nil else { return nil }
    if kind.shape == .number, let number = cursor.value.integer { return .integer(number) }
    if kind.format == .date, let text = cursor.value.string {
      if text == "today" { return .today }
      if let date = CalendarDate(text) { return .date(date) }
    }
    findings.append(MalformedLimit.bound(cursor, kind, subject: subject))
    return nil
  }

  /// Reports a question without a label, one to be answered by choosing where there is nothing to choose from, and a list
  /// of anything. What could not be read is reported already.
  private mutating func checkCompleteness(_ schema: FieldSchema) {
    guard field.attributes.isWhole(in: FieldShape.record), !field.name.span.source.isBuiltIn else { return }
    if attribute("label") == nil {
      findings.append(
        field.attributes.key("label").map {
          ExpectedKey.empty($0, FieldShape.label, in: FieldShape.record, subject: subject)
        } ?? ExpectedKey.finding([FieldShape.label], in: FieldShape.record, at: field.name.span, subject: subject)
      )
    }
    if schema.kind == .list, attribute("of") == nil {
      findings.append(IncompleteType.finding(field.name, subject: subject))
    }
    checkOptions(schema)
  }

  private mutating func checkOptions(_ schema: FieldSchema) {
    let options = attribute("options")
    let hasAny = options.map { !($0.value.array?.isEmpty ?? $0.value.hash?.entries.isEmpty ?? false) } ?? false
    let key = field.attributes.key("options")
    if schema.kind.hasOptions(itemsOf: schema.itemKind) {
      if hasAny || schema.constraints.contains(where: { $0.limits.options != nil }) { return }
      let place = key ?? field.name
      findings.append(ChoiceWithoutOptions.finding(field.name, at: place.span, subject: subject))
    } else if let key, !hasAny {
      findings.append(NeedlessKey.finding(key, subject: subject))
    } else if let key, schema.kind != .list || attribute("of") != nil {
      findings.append(NeedlessKey.options(key, schema, subject: subject))
    }
  }
}
