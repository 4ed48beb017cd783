import FormSubmission
import FormTestSupport

/// A definition with one form, drawn by chance: questions of all types with limits, conditions and defaults, rules
/// between them, scopes with groups and rules, boxes, prefilled answers.
struct DrawnDefinition {
  static let uid = "exemple"

  private var numbers: SeededNumbers
  private var fields: [Field] = []
  private let scopes: [String]
  private let groups = ["Foyer", "Revenus"]

  struct Field {
    let name: String
    let kind: FieldSchema.Kind
    var itemKind = FieldSchema.Kind.text
    var options: [String] = []
    /// Whether limits may refuse an answer of the right type.
    var isLimited = false
  }

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
    scopes = (0..<numbers.number(2...5)).map { "s\($0)" }
    let kinds = FieldSchema.Kind.allCases.filter { $0 != .scopes }
    for number in 0..<numbers.number(2...7) {
      // Some names are written otherwise in pointers.
      var field = Field(name: number % 5 == 4 ? "q\(number)/a~b" : "q\(number)", kind: numbers.pick(kinds))
      if field.kind == .choice || field.kind == .choices {
        field.options = (0..<numbers.number(1...4)).map { "o\($0)" }
      }
      if field.kind == .list { field.itemKind = numbers.pick([.text, .integer, .email, .date, .url]) }
      fields.append(field)
    }
  }

  var project: MemoryProject {
    var copy = self
    let (definition, form) = (copy.definition(), copy.form())
    return MemoryProject.own
      .with("definitions/authorization_definitions/exemple.yml", definition)
      .with("definitions/authorization_request_forms/exemple.yml", form)
  }

  // MARK: Files

  private mutating func definition() -> String {
    var lines = [
      "exemple:", "  name: Exemple", "  description: Un exemple", "  provider: dinum", "  kind: api",
      "  support_email: support@exemple.gouv.fr", "  cgu_link: https://exemple.gouv.fr/cgu", "  blocks:",
      "    - name: basic_infos", "      fields:",
    ]
    for place in fields.indices { lines.append("        \(fields[place].name): \(field(at: place))") }
    let rules = (0..<numbers.number(0...2)).compactMap { number in rule().map { "        r\(number): \($0)" } }
    if !rules.isEmpty { lines += ["      rules:"] + rules }
    lines += ["    - name: scopes", "  scopes:"]
    for scope in scopes {
      let group = numbers.happens(60) ? ", group: \(numbers.pick(groups))" : ""
      lines.append("    - {name: Donnée \(scope), value: \(scope)\(group)}")
    }
    if numbers.happens(25) { lines += ["  scope_groups:", "    \(groups[0]): {when: \(condition(from: fields))}"] }
    let scopeRules = (0..<numbers.number(0...2)).map { "    sr\($0): \(scopeRule())" }
    if !scopeRules.isEmpty { lines += ["  scope_rules:"] + scopeRules }
    if numbers.happens(30) {
      let when = numbers.happens(50) ? ", when: \(condition(from: fields))" : ""
      lines += ["  checkboxes:", "    case_finale: {label: Je le déclare\(when)}"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func form() -> String {
    var lines = ["exemple:", "  authorization_request: Exemple", "  name: Demande libre", "  default: true"]
    lines.append("  steps: [{name: basic_infos}, {name: scopes}]")
    let prefilled = fields.filter { _ in numbers.happens(10) }.compactMap { field in
      answer(to: field).map { "    \(field.name): \($0)" }
    }
    if !prefilled.isEmpty { lines += ["  initialize_with:"] + prefilled }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Questions

  private mutating func field(at place: Int) -> String {
    let field = fields[place]
    var keys = ["type: \(field.kind.rawValue)", "label: Question \(field.name)"]
    if field.kind == .list { keys.append("of: \(field.itemKind.rawValue)") }
    let others = fields.filter { $0.name != field.name }
    // Conditions on earlier questions only: no question depends on itself.
    let earlier = Array(fields.prefix { $0.name != field.name })
    if numbers.happens(30), !earlier.isEmpty { keys.append("when: \(condition(from: earlier))") }
    switch numbers.number(0...3) {
    case 0: keys.append("optional: true")
    case 1: keys.append("required_when: \(condition(from: others))")
    default: break
    }
    if !field.options.isEmpty { keys.append("options: \(Self.list(field.options))") }
    let own = limits(field)
    keys += own
    fields[place].isLimited = !own.isEmpty
    if numbers.happens(20) {
      let limits = self.limits(field)
      fields[place].isLimited = fields[place].isLimited || !limits.isEmpty
      if !limits.isEmpty {
        keys.append("constraints: [{when: \(condition(from: others)), \(limits.joined(separator: ", "))}]")
      }
    }
    if numbers.happens(15), let answer = answer(to: fields[place]) {
      keys.append("default: \(answer)")
      if numbers.happens(40) { keys.append("default_when: \(condition(from: others))") }
    }
    if numbers.happens(5) { keys.append("strictness: advice") }
    return "{\(keys.joined(separator: ", "))}"
  }

  private mutating func limits(_ field: Field) -> [String] {
    var keys: [String] = []
    func add(_ percent: Int, _ key: (inout SeededNumbers) -> String) {
      if numbers.happens(percent) { keys.append(key(&numbers)) }
    }
    let kind = field.kind == .list ? field.itemKind : field.kind
    switch kind {
    case .text, .longText:
      add(25) { "min_length: \($0.number(1...12))" }
      add(25) { "max_length: \($0.number(3...40))" }
      add(20) { "pattern: '\($0.pick(["[A-Z]{3}[0-9]{2,4}", "[a-z]+(-[a-z]+)*", "(FR)?[0-9]{5}", "[a-zé ]+"]))'" }
    case .email, .url: add(25) { "max_length: \($0.number(5...40))" }
    case .phone: add(50) { "format: \($0.pick(["french", "french_mobile"]))" }
    case .integer:
      add(40) { "minimum: \($0.number(-3...9))" }
      add(40) { "maximum: \($0.number(4...30))" }
    case .date:
      add(35) { "minimum: \($0.pick(["today", "\"2024-02-29\"", "\"2027-01-01\""]))" }
      add(35) { "maximum: \($0.pick(["\"2026-12-31\"", "\"2030-01-01\""]))" }
    case .boolean: add(30) { _ in "acceptance: true" }
    case .choice:
      if field.options.count > 1 { add(15) { "offered: \(Self.list($0.some(of: field.options)))" } }
    case .choices:
      add(20) { "max_count: \($0.number(1...3))" }
      if field.options.count > 1 { add(30) { "alone: [\($0.pick(field.options))]" } }
    case .document:
      add(40) { "accept: \($0.pick(["[application/pdf]", "[image/png, application/pdf]"]))" }
      add(30) { "max_size: \($0.pick(["1 KB", "10 MB"]))" }
      add(30) { "max_count: \($0.number(1...3))" }
    case .siret, .scopes, .list: break
    }
    if field.kind == .list { add(30) { "max_count: \($0.number(1...3))" } }
    return keys
  }

  /// A default or prefilled answer, seldom one that the limits may refuse; nil for documents.
  private mutating func answer(to field: Field) -> String? {
    if field.isLimited, !numbers.happens(20) { return nil }
    return switch field.kind {
    case .integer: "\(numbers.number(-3...30))"
    case .boolean: "true"
    case .choice: numbers.pick(field.options)
    case .choices: Self.list(numbers.some(of: field.options))
    case .list: "[\(single(field.itemKind))]"
    case .document, .scopes: nil
    case .text, .longText, .date, .email, .phone, .url, .siret: single(field.kind)
    }
  }

  private mutating func single(_ kind: FieldSchema.Kind) -> String {
    switch kind {
    case .date: "\"2026-05-0\(numbers.number(1...9))\""
    case .email: "prenom.nom@exemple.fr"
    case .phone: "01 23 45 67 89"
    case .url: "https://exemple.fr"
    case .siret: "\"13002526500013\""
    case .integer: "\(numbers.number(1...30))"
    case .text, .longText, .boolean, .choice, .choices, .document, .scopes, .list: "Un texte"
    }
  }

  private static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

  // MARK: Conditions and rules

  private mutating func condition(from fields: [Field]) -> String {
    guard !fields.isEmpty else { return "{intitule: {present: true}}" }
    switch numbers.number(0...9) {
    case 0: return "{all: [\(comparison(numbers.pick(fields))), \(comparison(numbers.pick(fields)))]}"
    case 1: return "{any: [\(comparison(numbers.pick(fields))), \(comparison(numbers.pick(fields)))]}"
    case 2: return "{not: \(comparison(numbers.pick(fields)))}"
    default: return comparison(numbers.pick(fields))
    }
  }

  private mutating func comparison(_ field: Field) -> String {
    let test: String
    switch field.kind {
    case .integer:
      test = "\(numbers.pick(["above", "below", "at_least", "at_most", "is", "is_not"])): \(numbers.number(0...15))"
    case .date:
      test =
        "\(numbers.pick(["above", "below", "at_least", "at_most"])): \(numbers.pick(["\"2026-06-01\"", "\"2028-02-29\""]))"
    case .boolean: test = numbers.pick(["is: true", "is_not: true"])
    case .choice: test = "\(numbers.pick(["is", "is_not"])): \(numbers.pick(field.options))"
    case .choices: test = "contains: \(numbers.pick(field.options))"
    case .text, .longText, .email, .phone, .url, .siret, .document, .scopes, .list:
      test = "present: \(numbers.pick(["true", "true", "true", "false"]))"
    }
    return "{\(field.name): {\(test)}}"
  }

  private mutating func rule() -> String? {
    let dates = fields.filter { $0.kind == .date }.map(\.name)
    var requirement: String?
    switch numbers.number(0...2) {
    case 0: requirement = "at_least_one_of: \(Self.list(numbers.some(of: fields.map(\.name))))"
    case 1:
      let alike = fields.filter { $0.kind == numbers.pick(fields).kind }.map(\.name)
      if alike.count > 1 { requirement = "distinct: \(Self.list(alike))" }
    default: if dates.count > 1 { requirement = "after: [\(dates[1]), \(dates[0])]" }
    }
    return requirement.map { "{\($0)\(proviso())}" }
  }

  private mutating func scopeRule() -> String {
    let (one, other) = (numbers.pick(scopes), numbers.pick(scopes))
    let requirement =
      switch numbers.number(0...5) {
      case 0: "at_least_one_of: \(Self.list(numbers.some(of: scopes)))"
      case 1: "alone: \(one)"
      case 2: "incompatible: [[\(one)], [\(other)]]"
      case 3: "requires: {\(one): [\(other)]}"
      case 4: "all_or_none: \(Self.list(numbers.some(of: scopes)))"
      default: "all_of: \(Self.list(numbers.some(of: scopes)))"
      }
    return "{\(requirement)\(proviso())}"
  }

  private mutating func proviso() -> String {
    numbers.happens(30) ? ", \(numbers.pick(["when", "unless"])): \(condition(from: fields))" : ""
  }
}
