import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSubmission
import FormSyntax
import Foundation
import Testing

/// What the language has, said once in code, is in the project on whose submissions the validator, JSON Schema, the
/// generated Swift and the browser are compared; and the two places that repeat a list have all of it.
@Suite struct AgreementCoverageTests {
  private static let schemas: [FormSchema] = VerdictProject.catalog.forms.entries.compactMap(\.schema)

  private static let fields = schemas.flatMap(\.fields)

  private static let comparisons: [(field: String, comparison: Condition.Comparison)] = {
    let ofFields = fields.flatMap { field -> [Condition?] in
      let required: Condition? = if case .when(let condition) = field.requirement { condition } else { nil }
      return [field.when, required] + field.constraints.map { $0.when }
    }
    let ofRules = schemas.flatMap(\.rules).flatMap { [$0.when, $0.unless] }
    let ofBoxes = schemas.flatMap(\.checkboxes).map(\.when)
    return (ofFields + ofRules + ofBoxes).compactMap { $0 }.flatMap(parts)
  }()

  private static func parts(of condition: Condition) -> [(field: String, comparison: Condition.Comparison)] {
    switch condition {
    case .compare(let field, let comparison): [(field, comparison)]
    case .all(let conditions), .any(let conditions): conditions.flatMap(parts)
    case .not(let condition): parts(of: condition)
    }
  }

  @Test(arguments: Condition.Operator.allCases)
  func everyOperatorIsCompared(_ operator: Condition.Operator) {
    #expect(Self.comparisons.contains { $0.comparison.operator == `operator` })
  }

  @Test func ordersAreComparedOnNumbersAndDays() {
    let ordered = Self.comparisons.filter {
      FieldSchema.Kind.date.admits($0.comparison.operator) && !FieldSchema.Kind.text.admits($0.comparison.operator)
    }
    let kinds = Set(ordered.compactMap { part in Self.fields.first { $0.name == part.field }?.kind })
    #expect(kinds == [.integer, .date])
  }

  /// The keywords of the rules that one of the recorded submissions breaks.
  private static let brokenRules: Set<RuleSchema.Keyword> = {
    var broken: Set<RuleSchema.Keyword> = []
    for name in VerdictTests.files where name.hasSuffix(".submit.jsonl") {
      let uid = String(name.prefix { $0 != "." })
      guard let judge = VerdictProject.judge(uid), let schema = VerdictProject.catalog.forms[uid]?.schema,
        let submissions = try? VerdictTests.submissions(in: name)
      else { continue }
      let ids = submissions.reduce(into: Set<String>()) { ids, bytes in
        let refusals = judge.verdict(on: bytes, in: 0..<bytes.count).items.filter { !$0.violation.isAdvice }
        ids.formUnion(refusals.compactMap(\.violation.rule))
      }
      broken.formUnion(schema.rules.filter { ids.contains($0.id) }.map(\.keyword))
    }
    return broken
  }()

  @Test(arguments: RuleSchema.Keyword.allCases)
  func everyRuleIsBroken(_ keyword: RuleSchema.Keyword) {
    #expect(Self.brokenRules.contains(keyword))
  }

  @Test(arguments: FieldSchema.Kind.allCases)
  func everyTypeIsAsked(_ kind: FieldSchema.Kind) {
    #expect(Self.fields.contains { $0.kind == kind })
  }

  @Test(arguments: TextFormat.allCases)
  func everyFormatIsAsked(_ format: TextFormat) {
    let limits = Self.fields.flatMap { field in
      [field.limits.format ?? field.kind.format] + field.constraints.map(\.limits.format)
    }
    #expect(limits.contains(format))
  }

  /// The keys that change no verdict.
  private static let shown: Set = [
    "label", "hint", "example", "autocomplete", "unit", "suggestions", "available", "asked", "offered", "single",
    "default", "default_when", "message",
  ]

  @Test(arguments: [FieldShape.record, RuleShape.rule, RuleShape.scopeRule, OverlayShape.record])
  func everyKeyThatDecidesIsDeclared(_ record: Record) throws {
    let path = "project/definitions/authorization_definitions/api_complete.yml"
    let bytes = try Data(contentsOf: VerdictProject.folder.appendingPathComponent(path))
    let file = SourceFile(id: SourceID(0), path: path, role: .definitions, bytes: Array(bytes))
    let tree = SyntaxParser.parse(file, embeddedRuby: nil)
    var keys: Set<String> = []
    func collect(_ node: SyntaxNode) {
      switch node.content {
      case .mapping(let entries):
        for entry in entries {
          if case .scalar(let scalar) = entry.key.content { keys.insert(scalar.text) }
          collect(entry.value)
        }
      case .sequence(let nodes): nodes.forEach(collect)
      case .scalar, .alias: break
      }
    }
    tree.documents.forEach { collect($0.root) }
    #expect(Set(record.keys.map(\.name)).subtracting(keys).subtracting(Self.shown).sorted() == [])
  }

  /// The names in a table of the script, in order.
  private func names(in table: String) throws -> [String] {
    let script = String(decoding: BrowserScript.bytes, as: UTF8.self)
    let text = try #require(script.split(separator: "const \(table) = new Map([").dropFirst().first)
    return try #require(text.split(separator: "]);").first).matches(of: /\["([a-z_]+)",/).map { String($0.1) }
  }

  @Test func theScriptHasEveryOperator() throws {
    #expect(try names(in: "comparisons") == Condition.Operator.allCases.map(\.rawValue))
  }

  @Test func theScriptHasEveryRule() throws {
    #expect(try names(in: "fieldRules") == RuleSchema.Keyword.ofFields.map(\.rawValue))
    #expect(try names(in: "scopeRules") == RuleSchema.Keyword.ofScopes.map(\.rawValue))
  }

  @Test func theScriptHasEveryCheckOfAFormat() throws {
    let script = String(decoding: BrowserScript.bytes, as: UTF8.self)
    let table = try #require(script.split(separator: "const formatChecks = {").dropFirst().first)
    let codes = try #require(table.split(separator: "};").first).matches(of: /"([a-z-]+)":/).map { String($0.1) }
    #expect(codes == FormatCheck.allCases.map(\.code.rawValue))
  }

  private static let pages = ["Blocks.md", "fr/Blocs.md"]

  private func text(of page: String) throws -> String {
    let root = Recording.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("Documentation/\(page)"), encoding: .utf8)
  }

  @Test(arguments: pages)
  func theDocumentationHasEveryOperatorAndType(_ page: String) throws {
    let text = try text(of: page)
    for name in Condition.Operator.allCases.map(\.rawValue) + FieldSchema.Kind.allCases.map(\.rawValue) {
      #expect(text.contains("`\(name)"), "\(name)")
    }
  }

  /// The two chapters about rules list them, one a line.
  @Test(arguments: pages)
  func theDocumentationHasEveryRule(_ page: String) throws {
    let lists = try text(of: page).split(separator: "\n## ").map { chapter in
      chapter.matches(of: /\n {4}([a-z_]+): \[?[a-z\[{]/).map { String($0.1) }
    }
    let rules = lists.filter { $0.first == RuleSchema.Keyword.atLeastOneOf.key }
    #expect(rules == [RuleSchema.Keyword.ofFields.map(\.key), RuleSchema.Keyword.ofScopes.map(\.key)])
  }
}
