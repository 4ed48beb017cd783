// Compiled by datapass from the definition "formulaire_qf". Do not edit.

public import FormSubmission

/// Formulaire national du quotient familial
///
/// Recueillez le quotient familial des familles de votre commune par un formulaire prêt à l’emploi, et retrouvez-le sur le portail HubEE, sans rien développer.
public struct FormulaireQFRequest: FormRequest {
  /// Références de la délibération
  ///
  /// Sa date, son numéro et, si elle est longue, la page où figurent les tarifs.
  public var cadreJuridiqueNature: String?
  /// Délibération en pièce jointe
  ///
  /// Un à six fichiers PDF de moins de 10 Mo chacun.
  public var cadreJuridiqueDocument: [Document] = []
  /// Adresse de la délibération
  public var cadreJuridiqueUrl: String?
  /// Destinataires des données
  ///
  /// Les personnes ou les services qui les verront.
  public var destinataireDonneesCaracterePersonnel: String?
  /// Durée de conservation des données, en mois
  ///
  /// Au-delà de 36 mois, elle est à justifier.
  public var dureeConservationDonneesCaracterePersonnel: Int?
  /// Motif d’une conservation de plus de 36 mois
  public var dureeConservationDonneesCaracterePersonnelJustification: String?
  /// Contact métier : personne ou service
  public var contactMetierType: ContactType?
  /// Contact métier : nom
  public var contactMetierFamilyName: String?
  /// Contact métier : prénom
  public var contactMetierGivenName: String?
  /// Contact métier : adresse e-mail
  public var contactMetierEmail: String?
  /// Contact métier : numéro de téléphone
  public var contactMetierPhoneNumber: String?
  /// Contact métier : fonction
  public var contactMetierJobTitle: String?
  /// Délégué à la protection des données : personne ou service
  public var delegueProtectionDonneesType: ContactType?
  /// Délégué à la protection des données : nom
  public var delegueProtectionDonneesFamilyName: String?
  /// Délégué à la protection des données : prénom
  public var delegueProtectionDonneesGivenName: String?
  /// Délégué à la protection des données : adresse e-mail
  public var delegueProtectionDonneesEmail: String?
  /// Délégué à la protection des données : numéro de téléphone
  public var delegueProtectionDonneesPhoneNumber: String?
  /// Délégué à la protection des données : fonction
  public var delegueProtectionDonneesJobTitle: String?
  /// The answers that lenient decoding kept aside.
  public var unrecognized = UnrecognizedAnswers()

  /// A request without answers.
  public init() {}

  /// Passes each property to the exchange, to be read or written.
  public mutating func exchange(_ answers: inout AnswerExchange) {
    answers.text("cadre_juridique_nature", &cadreJuridiqueNature)
    answers.documents("cadre_juridique_document", &cadreJuridiqueDocument)
    answers.text("cadre_juridique_url", &cadreJuridiqueUrl)
    answers.text("destinataire_donnees_caractere_personnel", &destinataireDonneesCaracterePersonnel)
    answers.number("duree_conservation_donnees_caractere_personnel", &dureeConservationDonneesCaracterePersonnel)
    answers.text("duree_conservation_donnees_caractere_personnel_justification", &dureeConservationDonneesCaracterePersonnelJustification)
    answers.option("contact_metier_type", &contactMetierType)
    answers.text("contact_metier_family_name", &contactMetierFamilyName)
    answers.text("contact_metier_given_name", &contactMetierGivenName)
    answers.text("contact_metier_email", &contactMetierEmail)
    answers.text("contact_metier_phone_number", &contactMetierPhoneNumber)
    answers.text("contact_metier_job_title", &contactMetierJobTitle)
    answers.option("delegue_protection_donnees_type", &delegueProtectionDonneesType)
    answers.text("delegue_protection_donnees_family_name", &delegueProtectionDonneesFamilyName)
    answers.text("delegue_protection_donnees_given_name", &delegueProtectionDonneesGivenName)
    answers.text("delegue_protection_donnees_email", &delegueProtectionDonneesEmail)
    answers.text("delegue_protection_donnees_phone_number", &delegueProtectionDonneesPhoneNumber)
    answers.text("delegue_protection_donnees_job_title", &delegueProtectionDonneesJobTitle)
  }
}

extension FormulaireQFRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case cadreJuridiqueNature = "cadre_juridique_nature"
    case cadreJuridiqueDocument = "cadre_juridique_document"
    case cadreJuridiqueUrl = "cadre_juridique_url"
    case destinataireDonneesCaracterePersonnel = "destinataire_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnel = "duree_conservation_donnees_caractere_personnel"
    case dureeConservationDonneesCaracterePersonnelJustification = "duree_conservation_donnees_caractere_personnel_justification"
    case contactMetierType = "contact_metier_type"
    case contactMetierFamilyName = "contact_metier_family_name"
    case contactMetierGivenName = "contact_metier_given_name"
    case contactMetierEmail = "contact_metier_email"
    case contactMetierPhoneNumber = "contact_metier_phone_number"
    case contactMetierJobTitle = "contact_metier_job_title"
    case delegueProtectionDonneesType = "delegue_protection_donnees_type"
    case delegueProtectionDonneesFamilyName = "delegue_protection_donnees_family_name"
    case delegueProtectionDonneesGivenName = "delegue_protection_donnees_given_name"
    case delegueProtectionDonneesEmail = "delegue_protection_donnees_email"
    case delegueProtectionDonneesPhoneNumber = "delegue_protection_donnees_phone_number"
    case delegueProtectionDonneesJobTitle = "delegue_protection_donnees_job_title"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case contactMetier = "contact_metier"
    case delegueProtectionDonnees = "delegue_protection_donnees"
  }
}

extension FormulaireQFRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Formulaire national du quotient familial
    ///
    /// Recueillez le quotient familial des familles de votre commune par un formulaire prêt à l’emploi, et retrouvez-le sur le portail HubEE, sans rien développer.
    case formulaireQf = "formulaire-qf"

    /// A request that holds the form’s prefilled answers.
    public var prefilled: FormulaireQFRequest {
      var request = FormulaireQFRequest()
      switch self {
      case .formulaireQf:
        request.cadreJuridiqueNature = "Article L.\u{A0}114-8 du code des relations entre le public et l’administration, et délibération qui fonde les tarifs sur le quotient familial"
        request.destinataireDonneesCaracterePersonnel = "Agents de la commune"
      }
      return request
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .formulaireQf: ["form.single_page": FieldValue.flag(false)]
      }
    }
  }
}

extension FormulaireQFRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "formulaire_qf",
    fields: [
      Questions.cadreJuridiqueNature,
      Questions.cadreJuridiqueDocument,
      Questions.cadreJuridiqueUrl,
      SharedQuestions.destinataireDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnel,
      SharedQuestions.dureeConservationDonneesCaracterePersonnelJustification,
      SharedQuestions.contactMetierType,
      SharedQuestions.contactMetierFamilyName,
      SharedQuestions.contactMetierGivenName,
      SharedQuestions.contactMetierEmail,
      SharedQuestions.contactMetierPhoneNumber,
      SharedQuestions.contactMetierJobTitle,
      SharedQuestions.delegueProtectionDonneesType,
      SharedQuestions.delegueProtectionDonneesFamilyName,
      SharedQuestions.delegueProtectionDonneesGivenName,
      SharedQuestions.delegueProtectionDonneesEmail,
      SharedQuestions.delegueProtectionDonneesPhoneNumber,
      SharedQuestions.delegueProtectionDonneesJobTitle,
    ],
    rules: [
      SharedQuestions.texteFourni,
    ],
    checkboxes: [
      SharedQuestions.termsOfServiceAccepted,
      SharedQuestions.dataProtectionOfficerInformed,
    ],
    isOpen: false
  )
}

extension FormulaireQFRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let cadreJuridiqueNature: FieldSchema = FieldSchema(
      name: "cadre_juridique_nature",
      block: "legal",
      kind: FieldSchema.Kind.longText,
      label: "Références de la délibération"
    )
    static let cadreJuridiqueDocument: FieldSchema = FieldSchema(
      name: "cadre_juridique_document",
      block: "legal",
      kind: FieldSchema.Kind.document,
      label: "Délibération en pièce jointe",
      requirement: FieldSchema.Requirement.never,
      limits: FieldLimits(contentTypes: ["application/pdf"], maximumSize: 10485760, maximumCount: 6)
    )
    static let cadreJuridiqueUrl: FieldSchema = FieldSchema(
      name: "cadre_juridique_url",
      block: "legal",
      kind: FieldSchema.Kind.url,
      label: "Adresse de la délibération",
      requirement: FieldSchema.Requirement.never
    )
  }
}
