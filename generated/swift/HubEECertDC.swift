// Compiled by datapass from the definition "hubee_cert_dc". Do not edit.

public import FormSubmission

/// Certificats de décès électroniques (CertDc)
///
/// Communes, recevez par HubEE les certificats de décès que les médecins rédigent en ligne.
public struct HubEECertDCRequest: FormRequest {
  /// Administrateur local : personne ou service
  public var administrateurMetierType: ContactType?
  /// Administrateur local : nom
  public var administrateurMetierFamilyName: String?
  /// Administrateur local : prénom
  public var administrateurMetierGivenName: String?
  /// Administrateur local : adresse e-mail
  public var administrateurMetierEmail: String?
  /// Administrateur local : numéro de téléphone
  public var administrateurMetierPhoneNumber: String?
  /// Administrateur local : fonction
  public var administrateurMetierJobTitle: String?
  /// The answers that lenient decoding kept aside.
  public var unrecognized = UnrecognizedAnswers()

  /// A request without answers.
  public init() {}

  /// Passes each property to the exchange, to be read or written.
  public mutating func exchange(_ answers: inout AnswerExchange) {
    answers.option("administrateur_metier_type", &administrateurMetierType)
    answers.text("administrateur_metier_family_name", &administrateurMetierFamilyName)
    answers.text("administrateur_metier_given_name", &administrateurMetierGivenName)
    answers.text("administrateur_metier_email", &administrateurMetierEmail)
    answers.text("administrateur_metier_phone_number", &administrateurMetierPhoneNumber)
    answers.text("administrateur_metier_job_title", &administrateurMetierJobTitle)
  }
}

extension HubEECertDCRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case administrateurMetierType = "administrateur_metier_type"
    case administrateurMetierFamilyName = "administrateur_metier_family_name"
    case administrateurMetierGivenName = "administrateur_metier_given_name"
    case administrateurMetierEmail = "administrateur_metier_email"
    case administrateurMetierPhoneNumber = "administrateur_metier_phone_number"
    case administrateurMetierJobTitle = "administrateur_metier_job_title"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case administrateurMetier = "administrateur_metier"
  }
}

extension HubEECertDCRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Certificats de décès électroniques (CertDc)
    ///
    /// Communes, recevez par HubEE les certificats de décès que les médecins rédigent en ligne.
    case hubeeCertDc = "hubee-cert-dc"

    /// A request that holds the form’s prefilled answers.
    public var prefilled: HubEECertDCRequest {
      HubEECertDCRequest()
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .hubeeCertDc: ["form.single_page": FieldValue.flag(true), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("hubee")]
      }
    }
  }
}

extension HubEECertDCRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "hubee_cert_dc",
    fields: [
      SharedQuestions.administrateurMetierType,
      SharedQuestions.administrateurMetierFamilyName,
      SharedQuestions.administrateurMetierGivenName,
      SharedQuestions.administrateurMetierEmail,
      SharedQuestions.administrateurMetierPhoneNumber,
      SharedQuestions.administrateurMetierJobTitle,
    ],
    rules: [],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
    ],
    isOpen: false
  )
}
