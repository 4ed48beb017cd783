import FormSubmission
import Foundation
import GeneratedSchemas

/// Takes the requests that arrive for API Particulier, and says what becomes of each.
public struct Desk {
  /// What the applicant is told.
  public enum Reply: Equatable {
    case accepted(title: String, scopes: [APIParticulierRequest.Scope])
    /// What is to be mended, by question; what belongs to none stands under nil.
    case toMend([APIParticulierRequest.Field?: [String]])
    case unreadable(String)
  }

  private let today: CalendarDate?

  public init(today: CalendarDate?) {
    self.today = today
  }

  /// Judges a submission in its canonical form, as it is sent with one of the definition’s forms.
  public func receive(_ json: Data, with form: APIParticulierRequest.Form) -> Reply {
    let submission: CanonicalSubmission<APIParticulierRequest>
    do {
      submission = try JSONDecoder().decode(CanonicalSubmission<APIParticulierRequest>.self, from: json)
    } catch let DecodingError.dataCorrupted(context) {
      return .unreadable(context.debugDescription)
    } catch {
      return .unreadable("this is no submission")
    }
    let faults = submission.validate(as: form, today: today).filter { !$0.isAdvice }
    guard faults.isEmpty else {
      return .toMend(Dictionary(grouping: faults, by: APIParticulierRequest.field).mapValues { $0.map(\.french) })
    }
    return .accepted(title: submission.request.intitule ?? "", scopes: submission.request.scopes)
  }

  /// Reads a request of former years, whose scopes may have been retired since.
  public func archived(_ data: Data) throws -> APIParticulierRequest {
    let decoder = JSONDecoder()
    decoder.userInfo[.keepsUnrecognizedAnswers] = true
    return try decoder.decode(APIParticulierRequest.self, from: data)
  }
}

extension APIParticulierRequest {
  /// A town’s request for the quotient familial, as its software prepares it.
  public static func canteen(of town: String, contact: String) -> APIParticulierRequest {
    var request = Form.apiParticulier.prefilled
    request.intitule = "Tarifs de la cantine de \(town)"
    request.description = "Le quotient familial fixe le prix du repas, sans justificatif."
    request.modalities = [.params]
    request.scopes = [.cnafQuotientFamilial]
    request.destinataireDonneesCaracterePersonnel = "Le service scolaire"
    request.dureeConservationDonneesCaracterePersonnel = 12
    request.cadreJuridiqueNature = "Délibération du conseil municipal"
    request.cadreJuridiqueUrl = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350"
    request.contactTechniqueEmail = contact
    return request
  }
}
