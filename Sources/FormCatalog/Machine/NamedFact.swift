import FormSource
import FormSubmission

/// A fact about the form that conditions compare with a name of the project.
package enum NamedFact: CaseIterable, Sendable {
  case form
  case useCase
  case vendor

  /// How conditions name it.
  package var path: String {
    switch self {
    case .form: "form.uid"
    case .useCase: "form.use_case"
    case .vendor: VendorKey.id.path
    }
  }
}

extension LocatedCondition {
  /// The names that it compares such facts with.
  package var namedFacts: [(fact: NamedFact, name: Located<String>)] {
    comparisons.flatMap { part -> [(fact: NamedFact, name: Located<String>)] in
      guard part.operator.value.namesAnswers,
        let fact = NamedFact.allCases.first(where: { $0.path == part.field.value })
      else { return [] }
      return part.operands.compactMap { operand in
        guard case .text(let name) = operand.value else { return nil }
        return (fact, operand.map { _ in name })
      }
    }
  }
}
