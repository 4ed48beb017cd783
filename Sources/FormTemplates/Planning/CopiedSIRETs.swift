package import FormCatalog
package import FormSource

/// SIRETs that several vendors of a table have, as where a cell was copied down. Which of them it belongs to cannot be
/// known, so that none of them is written.
package enum CopiedSIRETs {
  /// - Parameters:
  ///   - answers: all answers of a run; nil for those that could not be read.
  ///   - catalog: the project. A SIRET that one of its vendors has is compared with that vendor’s name instead.
  /// - Returns: the findings, by the place of the answers.
  package static func findings(in answers: [VendorAnswers?], _ catalog: Catalog) -> [Int: [Finding]] {
    let known = VendorIndex(catalog)
    var places: [String: [(place: Int, vendor: ServiceProviderAnswer)]] = [:]
    for (place, vendor) in answers.enumerated() {
      guard let vendor = vendor?.serviceProvider, let siret = vendor.siret?.value, known.owner(of: siret) == nil else {
        continue
      }
      places[siret, default: []].append((place, vendor))
    }
    var findings: [Int: [Finding]] = [:]
    for group in places.values {
      let first = group[0].vendor
      guard let other = group.first(where: { !isSame($0.vendor, as: first) })?.vendor else { continue }
      for (place, vendor) in group {
        guard let span = vendor.siret?.span else { continue }
        let another = isSame(vendor, as: first) ? other : first
        findings[place] = [problem(another.name.value).finding(at: span)]
      }
    }
    return findings
  }

  private static func isSame(_ one: ServiceProviderAnswer, as other: ServiceProviderAnswer) -> Bool {
    if let id = one.id?.value, let otherID = other.id?.value { return id == otherID }
    return CompanyName(one.name.value).agrees(with: CompanyName(other.name.value))
  }

  private static func problem(_ other: String) -> AnswerProblem {
    AnswerProblem(
      fr: "\(Quoted(other).french) a le même SIRET dans ces réponses\u{A0}: l’un des deux n’est pas le bon",
      en: "\(Quoted(other).english) has the same SIRET in these answers: one of the two is wrong",
      advice: Words(
        fr: "corrigez-le\u{A0}; s’il s’agit du même éditeur, donnez-lui le même nom partout",
        en: "correct it; if it is the same vendor, give it the same name everywhere"
      )
    )
  }
}
