package import FormCatalog

/// Documents about a vendor’s form: the message to its client authorities and the summary for the vendor to validate.
/// They never show an answer about a person, wherever it comes from.
package struct KitEmitter {
  private let site: Site
  private let journey: FormJourney
  private let remainder: Remainder
  private let details: KitDetails

  /// Nil if what the form asks is not known.
  package init?(_ form: Form, in catalog: Catalog, _ details: KitDetails) {
    let site = Site(catalog, .standard)
    guard let journey = FormJourney(form.withoutPeople, in: site) else { return nil }
    self.site = site
    self.journey = journey
    self.details = details
    remainder = Remainder(journey, unanswered: form.unansweredFields)
  }

  /// The files of the kit.
  package var files: [(path: String, bytes: [UInt8])] {
    let message = ClientMessage(site, journey, remainder, details)
    let questions = AddressQuestionList(journey: journey, details: details)
    let summary = KitSummary(site: site, journey: journey, remainder: remainder, details: details)
    let poster = FamilyPoster(details)
    return [
      ("message.txt", message.text), ("message.html", message.html), ("preremplissage.txt", questions.text),
      ("synthese.html", summary.bytes),
    ] + [poster.map { ("familles/affiche.html", $0.bytes) }].compactMap { $0 }
  }
}
