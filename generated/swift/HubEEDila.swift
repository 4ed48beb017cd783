// Compiled by datapass from the definition "hubee_dila". Do not edit.

public import FormSubmission

/// Démarches en ligne de service-public.fr
///
/// Communes, recevez par HubEE les démarches que vos habitants font sur service-public.fr.
public struct HubEEDilaRequest: FormRequest {
  /// Démarches souhaitées
  public var scopes: [Scope] = []
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
    answers.options("scopes", &scopes)
    answers.option("administrateur_metier_type", &administrateurMetierType)
    answers.text("administrateur_metier_family_name", &administrateurMetierFamilyName)
    answers.text("administrateur_metier_given_name", &administrateurMetierGivenName)
    answers.text("administrateur_metier_email", &administrateurMetierEmail)
    answers.text("administrateur_metier_phone_number", &administrateurMetierPhoneNumber)
    answers.text("administrateur_metier_job_title", &administrateurMetierJobTitle)
  }
}

extension HubEEDilaRequest {
  /// The questions, by their names in `data`.
  public enum Field: String, RequestOption {
    case scopes
    case administrateurMetierType = "administrateur_metier_type"
    case administrateurMetierFamilyName = "administrateur_metier_family_name"
    case administrateurMetierGivenName = "administrateur_metier_given_name"
    case administrateurMetierEmail = "administrateur_metier_email"
    case administrateurMetierPhoneNumber = "administrateur_metier_phone_number"
    case administrateurMetierJobTitle = "administrateur_metier_job_title"
  }

  /// The data that a request can ask for.
  public enum Scope: String, RequestScope {
    /// Actes d’état civil (AEC)
    ///
    /// Démarches en ligne
    case etatCivil = "etat_civil"
    /// Préparation d’un pacs (DDPACS)
    ///
    /// Démarches en ligne
    case depotDossierPacs = "depot_dossier_pacs"
    /// Recensement citoyen obligatoire (RCO)
    ///
    /// Démarches en ligne
    case recensementCitoyen = "recensement_citoyen"
    /// Déclaration d’un hébergement touristique (DHTOUR)
    ///
    /// Démarches en ligne
    case hebergementTourisme = "hebergement_tourisme"
    /// Changement de coordonnées (JCC)
    ///
    /// Démarches en ligne
    case jeChangeDeCoordonnees = "je_change_de_coordonnees"
  }

  /// The contacts that the form asks for.
  public enum Contact: String, RequestOption {
    case administrateurMetier = "administrateur_metier"
  }
}

extension HubEEDilaRequest {
  /// The forms, by their uids.
  public enum Form: String, RequestForm {
    /// Démarches en ligne de service-public.fr
    ///
    /// Communes, recevez par HubEE les démarches que vos habitants font sur service-public.fr.
    case hubeeDila = "hubee-dila"

    /// A request that holds the form’s prefilled answers.
    public var prefilled: HubEEDilaRequest {
      HubEEDilaRequest()
    }

    /// The facts about the form that conditions may refer to.
    public var facts: [String: FieldValue] {
      switch self {
      case .hubeeDila: ["form.single_page": FieldValue.flag(true), "service_provider.apipfc_enabled": FieldValue.flag(false), "service_provider.fc_certified": FieldValue.flag(false), "service_provider.id": FieldValue.text("hubee")]
      }
    }
  }
}

extension HubEEDilaRequest {
  /// What forms ask unless they adapt a block.
  public static let questions: FormSchema = FormSchema(
    id: "hubee_dila",
    fields: [
      Questions.scopes,
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

extension HubEEDilaRequest {
  /// The questions that only this definition asks.
  enum Questions {
    static let scopes: FieldSchema = FieldSchema(
      name: "scopes",
      block: "scopes",
      kind: FieldSchema.Kind.scopes,
      label: "Démarches souhaitées",
      limits: FieldLimits(options: Scope.allCases.map(\.rawValue))
    )
  }
}
