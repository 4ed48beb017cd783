package import FormSource
import FormSubmission

/// A condition that is not written in the expected form.
package enum MalformedCondition {
  package static let rule = Rule(
    "malformed-condition",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une condition n’est pas écrite dans la forme attendue.",
      en: "A condition is not written in the expected form."
    ),
    reason: Words(
      fr: "On ne peut savoir quand poser la question ou appliquer la règle.",
      en: "There is no way to know when to ask the question or apply the rule."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          intitule: {when: {description: {⟦egal⟧⟨is⟩: oui}}}
        """
      ),
      .basicInfos(
        """
        fields:
          intitule: {when: {description: ⟦oui⟧⟨{is: oui}⟩}}
        """
      ),
    ]
  )

  enum Problem {
    case notACondition
    case notAList
    /// What stands in its place.
    case noOperator(String?)
    case unknownOperator(String)
    case notAListOfValues
    case notAValue
  }

  static func finding(_ problem: Problem, at span: ByteSpan, subject: String?) -> Finding {
    let names = Condition.Operator.allCases.map(\.rawValue)
    let list = names.joined(separator: ", ")
    var label: Words?
    let message: Words
    switch problem {
    case .notACondition:
      message = Words(
        fr: "une condition s’écrit { champ: { opérateur: valeur } }",
        en: "a condition is written { field: { operator: value } }"
      )
    case .notAList:
      message = Words(fr: "on attend ici une liste de conditions", en: "a list of conditions is expected here")
    case .noOperator(let value):
      message = Words(
        fr: "on attend ici un opérateur et sa valeur, comme { is: … }",
        en: "an operator and its value are expected here, such as { is: … }"
      )
      label =
        value.map { Words(fr: "écrivez { is: \($0) }", en: "write { is: \($0) }") }
        ?? Words(fr: "opérateurs\u{A0}: \(list)", en: "operators: \(list)")
    case .unknownOperator(let name):
      message = Words(
        fr: "\(Quoted(name).french) n’est pas un opérateur\u{A0}: \(list)",
        en: "\(Quoted(name).english) is not an operator: \(list)"
      )
      label =
        (FrenchWord.meaning(name, among: names) ?? Suggestion.nearest(to: name, among: names))
        .map { DidYouMean.words($0) }
        ?? Words(fr: "écrivez par exemple { is: … }", en: "write, for example, { is: … }")
    case .notAListOfValues:
      message = Words(fr: "on attend ici une liste de valeurs", en: "a list of values is expected here")
    case .notAValue:
      message = Words(fr: "on attend ici une valeur simple", en: "a single value is expected here")
    }
    return Finding(rule, at: span, message, label: label, subject: subject)
  }
}
