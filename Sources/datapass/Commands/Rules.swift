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
      let words = Words(fr: "aucune règle ne s’appelle", en: "no rule is called")
      throw Stop.unknown(rule, among: RuleRegistry.all.map(\.id), words, language)
    }
    Output.standard(RulePage.page(found, language))
  }
}
