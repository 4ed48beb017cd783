package import FormCatalog
package import FormSource

/// The answers of one vendor: itself, its contacts and the forms that it requests.
package struct VendorAnswers: Sendable {
  package let serviceProvider: ServiceProviderAnswer
  /// By kind (`contact_technique`), in the order in which they are given.
  package let contacts: [ContactAnswer]
  package let forms: [FormAnswer]

  /// The places of the answers about the form at `span`.
  package func places(at span: ByteSpan) -> FormAnswerPlaces {
    FormAnswerPlaces(of: forms.first { $0.span == span }, contacts, span)
  }
}

package struct ServiceProviderAnswer: Sendable {
  package let name: Located<String>
  package let siret: Located<String>?
  package let id: Located<String>?
  package let isFranceConnectCertified: Located<Bool>?
  package let isFranceConnectEnabled: Located<Bool>?
  /// The place of the whole answer.
  package let span: ByteSpan
}

/// A contact that the vendor gives for its clients’ requests. Its values go to the vault: they are never written or
/// shown.
package struct ContactAnswer: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case person
    case organization
  }

  /// `contact_technique`, `contact_metier`…
  package let name: Located<String>
  package let kind: Kind
  /// Whether the answers neither name the contact nor say that it is no person: where a form names somebody, they are about
  /// that person.
  let mayBeNamedAlready: Bool
  package let email: Located<String>
  package let givenName: Located<String>?
  package let familyName: Located<String>?
  package let phoneNumber: Located<String>?
  /// What the person does. It is not personal data, so it is written in clear, as the team does.
  package let jobTitle: Located<String>?

  /// Whether both are the same person or service, however their numbers and addresses are written.
  func isSame(as other: ContactAnswer) -> Bool {
    kind == other.kind && deposited == other.deposited
  }

  /// What the vault gets of it, as two values there are compared.
  private var deposited: [String?] {
    [email, givenName, familyName, phoneNumber].map { part in part.map { AnswerText.comparable($0.value) } }
  }
}

/// An answer that a form gives in advance.
package struct GivenAnswer: Sendable {
  /// The field as DataPass calls it, where the answers name it.
  package let field: Located<String>
  /// The field as the answers call it.
  package let question: String
  package let value: PlainValue
  /// The place of the value.
  package let span: ByteSpan
}

/// A requested form, for a software product in a use case.
package struct FormAnswer: Sendable {
  /// The answer’s own number.
  package let id: Located<String>?
  package let definition: Located<String>
  package let name: Located<String>
  package let description: Located<String>?
  package let introduction: Located<String>?
  package let useCase: Located<String>?
  package let uid: Located<String>?
  package let base: Located<String>?
  /// Prefilled answers by field, except contacts and scopes.
  package let answers: [GivenAnswer]
  package let scopes: [Located<String>]
  package let displayed: [Located<String>]?
  package let disabled: [Located<String>]?
  package private(set) var modalities: [Located<String>]?
  /// Whether clients fill in a block themselves, where the answers say so.
  package let editable: [EditableBlock: Bool]
  package let isSinglePage: Bool?
  package let areContactsFilled: Bool
  package let isPublic: Bool?
  /// The place of the whole answer.
  package let span: ByteSpan

  /// The same answer with other ways of access.
  func with(modalities: [Located<String>]) -> FormAnswer {
    var copy = self
    copy.modalities = modalities
    return copy
  }
}
