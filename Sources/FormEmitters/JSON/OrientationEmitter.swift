import FormCatalog
import FormJSON
import FormSource

/// The questions that lead applicants to a form, with the forms that each outcome actually offers.
enum OrientationEmitter {
  static func json(_ orientation: OrientationDeclaration, _ definition: Definition) -> JSONValue {
    [
      "questions": .object(
        orientation.questions.map { question in
          .init(
            question.name.value,
            [
              "label": CatalogEmitter.text(question.label),
              "hint": CatalogEmitter.text(question.hint),
              "answers": .object(question.answers.map { .init($0.name.value, json($0)) }),
            ]
          )
        }
      ),
      "outcomes": .object(orientation.outcomes.map { .init($0.name.value, json($0, definition)) }),
    ]
  }

  private static func json(_ answer: OrientationDeclaration.Answer) -> JSONValue {
    var next: JSONValue.Member?
    switch answer.next {
    case .question(let name): next = .init("goto", .string(name.value))
    case .outcome(let name): next = .init("outcome", .string(name.value))
    case nil: break
    }
    return .object([.init("label", CatalogEmitter.text(answer.label))] + [next].compactMap { $0 })
  }

  private static func json(_ outcome: OrientationDeclaration.Outcome, _ definition: Definition) -> JSONValue {
    // Where an outcome names no form, applicants choose among all public forms; those not eligible are offered none.
    let others = outcome.eligible == "no" ? [] : definition.publicForms
    return [
      "eligible": .string(outcome.eligible),
      "text": CatalogEmitter.text(outcome.text),
      "forms": .array((outcome.forms?.map(\.value) ?? others).map { .string($0) }),
      "prefill": .object(outcome.prefill.map { .init($0.field.value, CatalogEmitter.json($0.value)) }),
    ]
  }
}
