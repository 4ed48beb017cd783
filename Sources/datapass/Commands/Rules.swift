import ArgumentParser
import FormCompiler
import FormDiff
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
    Output.text(RulePage.list(RuleRegistry.all, language.language(nil)))
  }
}

/// `datapass explain RULE`, which also knows the kinds of changes
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explique une règle ou un genre de changement. (Explains a rule or a kind of change.)"
  )

  @Argument(help: "Le nom de la règle ou du genre. (The name of the rule or kind.)")
  var rule: String

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let language = language.language(nil)
    if let found = RuleRegistry.rule(rule) {
      Output.text(RulePage.page(found, language))
    } else if let kind = ChangeKinds.kind(rule) {
      Output.text(ChangeKindPage.page(kind, language))
    } else {
      let words = Words(
        fr: "aucune règle et aucun genre de changement ne s’appelle",
        en: "no rule and no kind of change is called"
      )
      throw Stop.unknown(rule, among: RuleRegistry.all.map(\.id) + ChangeKinds.all.map(\.id), words, language)
    }
  }
}
