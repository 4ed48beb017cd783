import FormSubmission
import Testing

/// The words that the browser’s judge is given.
@Suite struct MessageTemplateTests {
  /// What stands between braces in a text, in order.
  private func placeholders(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
  }

  @Test func namesAreDistinct() {
    let names = MessageTemplates.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everyViolationOfASubmissionHasOne() {
    let stems = Set(MessageTemplates.all.map { String($0.name.prefix { $0 != "." }) })
    let rules = Set(MessageTemplates.all.filter { $0.name.hasPrefix("rule.") }.map { $0.name.dropFirst(5) })
    for code in Violation.Code.allCases {
      switch code {
      // What is told of a text that is no JSON, or of what a post says of itself.
      case .malformed, .duplicateKey, .otherForm, .otherEnvironment, .otherDeclaration, .deferred: continue
      default: break
      }
      let rule = code.rawValue.split(separator: "-").joined(separator: "_")
      let isRule = rules.contains(Substring(rule)) || rules.contains("scopes_\(rule)")
      #expect(stems.contains(code.rawValue) || isRule, "\(code)")
    }
  }

  @Test(arguments: [
    ("unknown-field", ["name"]), ("type.box", ["label"]), ("accepted.box", ["label"]), ("deprecated", ["value"]),
    ("outline.party", ["name"]), ("outline.box", []), ("required", ["label"]), ("option", ["value", "label"]),
    ("siret-key", ["label"]), ("calendar-date", ["label"]), ("minimum", ["label", "bound"]),
    ("maximum", ["label", "bound"]),
    ("minimum.date", ["label", "bound"]), ("maximum.date", ["label", "bound"]), ("count.document", ["label", "bound"]),
    ("required.document", ["label"]), ("too-short", ["label", "bound"]), ("too-long", ["label", "bound"]),
    ("after.past", ["label"]),
    ("after.future", ["label"]), ("count", ["label", "bound"]), ("content-type", ["file", "types"]),
    ("size", ["file", "bound", "unit"]), ("accepted", ["label"]), ("type.integer", ["label"]),
    ("format.email", ["label"]),
    ("question", ["label"]),
    ("rule.at_least_one_of", ["names"]), ("rule.distinct", ["names"]), ("rule.after", ["names", "others"]),
    ("rule.scopes_at_least_one_of", ["names"]), ("rule.scopes_all_of", ["names"]), ("rule.alone", ["names"]),
    ("rule.incompatible", ["names", "others"]),
    ("rule.requires", ["names", "others"]), ("rule.all_or_none", ["names"]),
  ])
  func placeholdersStandWhereWordsDiffer(_ name: String, _ expected: [String]) throws {
    let template = try #require(MessageTemplates.all.first { $0.name == name })
    #expect(placeholders(template.text) == expected)
  }

  /// Applicants know neither the names of fields nor media types; a page cannot say what only a program would send.
  @Test func noneSpeaksOfPrograms() {
    for template in MessageTemplates.all where !template.name.hasPrefix("outline.") && template.name != "misplaced" {
      for word in ["JSON", "data", "null", "champ", "type", "UTF"] {
        #expect(!template.text.split { !$0.isLetter }.contains(Substring(word)), "\(template.name): \(template.text)")
      }
    }
  }

  @Test func typesAndFormatsHaveTheirOwnWords() {
    let texts = Dictionary(uniqueKeysWithValues: MessageTemplates.all.map { ($0.name, $0.text) })
    for kind in FieldSchema.Kind.allCases { #expect(texts["type.\(kind.rawValue)"] != nil) }
    for format in TextFormat.allCases { #expect(texts["format.\(format.rawValue)"] != nil) }
  }
}
