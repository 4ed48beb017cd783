package import FormCatalog

/// The addresses that messages lead to.
package struct MessageLinks: Sendable {
  /// The root of the site, without a slash at its end.
  package let site: String
  package let request: Int?
  package let habilitation: Int?
  /// What leads to the opinion that is asked for; nil where none is.
  package let opinion: String?

  /// - Parameters:
  ///   - site: the root of the site, without a slash at its end.
  ///   - request: the number of the request; nil where there is none yet.
  ///   - habilitation: the number of the habilitation; nil where there is none.
  ///   - opinion: what leads to the opinion that is asked for; nil where none is.
  package init(site: String, request: Int?, habilitation: Int?, opinion: String? = nil) {
    self.site = site
    self.request = request
    self.habilitation = habilitation
    self.opinion = opinion
  }

  /// The address that a variable stands for; nil where it stands for none, or for the page of what does not exist.
  package func address(of variable: MessageVariable) -> String? {
    switch variable {
    case .request: request.map { "\(site)/demandes/\($0)" }
    case .messages: request.map { "\(site)/demandes/\($0)/messages" }
    case .instruction: request.map { "\(site)/instruction/demandes/\($0)" }
    case .nextStage: request.map { "\(site)/demandes/\($0)/etape-suivante" }
    // Where the provider has no address of its own, its access stands on the habilitation’s page.
    case .habilitation, .access: habilitation.map { "\(site)/habilitations/\($0)" }
    case .unsubscribe: "\(site)/compte"
    case .opinion: opinion.map { "\(site)/avis/\($0)" }
    case .renewal: habilitation.map { "\(site)/habilitations/\($0)/prolongation" }
    case .number, .templateNumber, .title, .submittedOn, .applicant, .newApplicant, .organisation, .definition,
      .provider, .support, .instructorText, .scopes, .environment, .opinionEnd, .renewalEnd:
      nil
    }
  }
}
