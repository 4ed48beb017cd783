import FormSubmission
import Foundation
import Guichet
import Testing

@Suite struct GuichetTests {
  private let today = CalendarDate("2026-11-29")

  private func json(_ request: APIMediathequeRequest) throws -> Data {
    try JSONEncoder().encode(CanonicalSubmission(request, acceptances: .all))
  }

  /// What Lecturia’s form has filled in, and the rest.
  private var complete: APIMediathequeRequest {
    var request = APIMediathequeRequest.Form.apiMediathequeLecturia.prefilled
    request.description = "Prêter des livres aux seuls abonnés, sans leur demander leur carte."
    request.destinataireDonneesCaracterePersonnel = "Les animateurs du club"
    request.dureeConservationDonneesCaracterePersonnel = 1
    request.contactTechniqueFamilyName = "Martin"
    request.contactTechniqueGivenName = "Claude"
    request.contactTechniqueEmail = "technique@exemple.gouv.fr"
    request.contactTechniquePhoneNumber = "06 12 34 56 78"
    request.contactTechniqueJobTitle = "Responsable informatique"
    return request
  }

  @Test func aCompleteRequestIsAccepted() throws {
    #expect(complete.intitule == "Clubs de lecture avec Lecturia")
    #expect(complete.scopes == [.abonnement, .trancheAge])
    #expect(try Guichet.corrections(of: json(complete), made: .apiMediathequeLecturia, today: today) == [])
  }

  @Test func whatIsMissingIsTold() throws {
    var request = complete
    request.description = nil
    let corrections = try Guichet.corrections(of: json(request), made: .apiMediatheque, today: today)
    #expect(corrections.count == 1 && corrections[0].contains("doit être rempli"))
  }

  @Test func allDefinitionsAreCompiled() {
    #expect(Definitions.requests.map { "\($0)" } == ["APIMediathequeRequest", "APIPiscinesRequest"])
    #expect(APIPiscinesRequest.Form.allCases.map(\.rawValue) == ["api-piscines"])
  }
}
