import FormSource
import FormSubmission

/// How messages name a rule: by its name, and what it is about.
struct RuleWords {
  let french: String
  let english: String

  init(_ rule: RuleSchema) {
    let name = Quoted(rule.id)
    let (operands, words) = Self.about(rule.kind)
    let list = QuotedList(operands)
    french = "\(name.french) (\(words.french)\u{A0}: \(list.french))"
    english = "\(name.english) (\(words.english): \(list.english))"
  }

  private static func about(_ kind: RuleSchema.Kind) -> ([String], Words) {
    switch kind {
    case .atLeastOneOf(let names), .scopesAtLeastOneOf(let names):
      (names, Words(fr: "au moins une réponse parmi", en: "at least one of"))
    case .distinct(let names): (names, Words(fr: "des réponses différentes à", en: "different answers to"))
    case .after(let later, let earlier): ([later, earlier], Words(fr: "l’un après l’autre", en: "one after the other"))
    case .scopesAllOf(let names): (names, Words(fr: "toutes les données parmi", en: "all of"))
    case .alone(let name): ([name], Words(fr: "jamais avec une autre donnée", en: "never with other data"))
    case .incompatible(let left, let right): (left + right, Words(fr: "données incompatibles", en: "incompatible data"))
    case .requires(let name, let others):
      ([name] + others, Words(fr: "la première demande les autres", en: "the first one needs the others"))
    case .allOrNone(let names): (names, Words(fr: "toutes ou aucune", en: "all or none"))
    }
  }
}
