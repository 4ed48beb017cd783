import FormCatalog
import FormSource
import FormSubmission

/// How messages name a rule: by its name, and what it asks for.
struct RuleWords {
  let name: Quoted
  /// What it asks for: « au moins une réponse parmi « Adresse » (adresse) et « Nom » (nom) ».
  let content: Words

  /// `blocks` is what is asked beside it, for labels; nil for names alone.
  init(_ rule: RuleSchema, in blocks: FormBlocks?) {
    name = Quoted(rule.id)
    content = Self.content(of: rule.kind) { operand in
      let label =
        rule.isAboutScopes
        ? blocks?.optionLabel(operand, of: "scopes") : blocks?.field(operand).map { LabelText.plain($0.schema.label) }
      return Named(operand, label: label).words
    }
  }

  var french: String { "\(name.french) (\(content.french))" }
  var english: String { "\(name.english) (\(content.english))" }

  private static func content(of kind: RuleSchema.Kind, _ named: (String) -> Words) -> Words {
    func list(_ names: [String]) -> QuotedList { QuotedList(names, named) }
    func words(_ fr: String, _ en: String, _ names: [String]) -> Words {
      Words(fr: "\(fr) \(list(names).french)", en: "\(en) \(list(names).english)")
    }
    switch kind {
    case .atLeastOneOf(let names): return words("au moins une réponse parmi", "at least one answer among", names)
    case .distinct(let names): return words("des réponses différentes à", "different answers to", names)
    case .after(let later, let earlier):
      let (later, earlier) = (named(later), named(earlier))
      return Words(fr: "\(later.french) après \(earlier.french)", en: "\(later.english) after \(earlier.english)")
    case .scopesAtLeastOneOf(let names): return words("au moins un scope parmi", "at least one scope of", names)
    case .scopesAllOf(let names): return words("tous les scopes parmi", "all scopes of", names)
    case .alone(let name): return words("aucun autre scope avec", "no other scope with", [name])
    case .incompatible(let left, let right):
      let (left, right) = (list(left), list(right))
      return Words(fr: "jamais \(left.french) avec \(right.french)", en: "never \(left.english) with \(right.english)")
    case .requires(let name, let others):
      let (name, others) = (named(name), list(others))
      return Words(fr: "\(name.french) demande aussi \(others.french)", en: "\(name.english) needs \(others.english)")
    case .allOrNone(let names): return words("tous ou aucun de", "all or none of", names)
    }
  }
}
