import ArgumentParser
import FormCompiler
import FormSource

/// `datapass rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Liste les règles. (Lists the rules.)"
  )

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    Output.standard(RulePage.list(RuleRegistry.all, language.language(nil)))
  }
}

/// `datapass explain RULE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explique une règle. (Explains a rule.)"
  )

  @Argument(help: "Le nom de la règle. (The rule’s name.)")
  var rule: String

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let language = language.language(nil)
    guard let found = RuleRegistry.rule(rule) else {
      let name = Quoted(rule)
      let nearest = Suggestion.nearest(to: rule, among: RuleRegistry.all.map(\.id))
      let hint = nearest.map(DidYouMean.words)
      let words = Words(
        fr: "aucune règle ne s’appelle \(name.french)\(hint.map { "\u{A0}; \($0.french)" } ?? "")",
        en: "no rule is called \(name.english)\(hint.map { "; \($0.english)" } ?? "")"
      )
      throw Stop.refusal(words(language))
    }
    Output.standard(RulePage.page(found, language))
  }
}
