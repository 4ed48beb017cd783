package import FormCatalog
package import FormSource

/// What the rows of a table say together of each vendor: one of them may give what others leave out.
package enum VendorRows {
  /// - Parameters:
  ///   - answers: all answers of a run; nil for those that could not be read.
  ///   - catalog: the project, whose vendors are known by their names.
  /// - Returns: the answers, completed by those about the same vendor, and the findings by the place of the answers that
  ///   contradict each other: which of them is right cannot be known, so that none of them is written.
  package static func joined(
    _ answers: [VendorAnswers?],
    _ catalog: Catalog
  ) -> (answers: [VendorAnswers?], findings: [Int: [Finding]]) {
    let known = VendorIndex(catalog)
    let named = Dictionary(grouping: answers.compactMap { $0?.serviceProvider }.filter { $0.id != nil }) {
      VendorIndex.plain($0.name.value)
    }.mapValues(NamedVendor.init)
    var groups: [Identity: [Int]] = [:]
    for (place, vendor) in answers.enumerated() {
      guard let vendor = vendor?.serviceProvider else { continue }
      let name = VendorIndex.plain(vendor.name.value)
      let id = vendor.id ?? named[name].flatMap { $0.mayBe(vendor) ? $0.id : nil }
      groups[id.map { .id($0.value) } ?? .name(name), default: []].append(place)
    }
    var joined = answers
    var findings: [Int: [Finding]] = [:]
    for places in groups.values where places.count > 1 {
      let vendors = places.compactMap { answers[$0]?.serviceProvider }
      let sirets = distinct(vendors.compactMap(\.siret))
      // The SIRET of a vendor of the project says which of them is wrong.
      let id = vendors.lazy.compactMap(\.id).first
      let declared = id.map { known.siret(of: $0.value) } ?? known.siret(ofVendorNamed: vendors[0].name.value)
      if sirets.count > 1, declared == nil {
        for (place, vendor) in zip(places, vendors) {
          let span = vendor.siret?.span ?? vendor.name.span
          findings[place, default: []].append(problem(vendor, sirets.map(\.value)).finding(at: span))
        }
        continue
      }
      let certified = agreed(vendors.map(\.isFranceConnectCertified), "fc_certified", places, &findings)
      let enabled = agreed(vendors.map(\.isFranceConnectEnabled), "apipfc_enabled", places, &findings)
      for place in places {
        let siret = sirets.count == 1 ? sirets[0] : nil
        joined[place] = answers[place]?.completed(id: id, siret: siret, certified: certified, enabled: enabled)
      }
    }
    return (joined, findings)
  }

  /// What the rows that give an identifier say of a name.
  private struct NamedVendor {
    /// Nil where they give several.
    let id: Located<String>?
    private let sirets: Set<String>

    init(_ vendors: [ServiceProviderAnswer]) {
      id = Set(vendors.map { $0.id?.value }).count == 1 ? vendors[0].id : nil
      sirets = Set(vendors.compactMap(\.siret?.value))
    }

    /// Whether a row of this name, without an identifier, may be about it: its SIRET is no other one.
    func mayBe(_ vendor: ServiceProviderAnswer) -> Bool {
      vendor.siret.map { sirets.isEmpty || sirets == [$0.value] } ?? true
    }
  }

  /// By what rows say whose they are.
  private enum Identity: Hashable {
    case id(String)
    case name(String)
  }

  private static func distinct(_ texts: [Located<String>]) -> [Located<String>] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0.value).inserted }
  }

  /// The answer of those rows that give one; nil where none does, or where they contradict each other.
  private static func agreed(
    _ flags: [Located<Bool>?],
    _ key: String,
    _ places: [Int],
    _ findings: inout [Int: [Finding]]
  ) -> Located<Bool>? {
    let given = flags.compactMap(\.self)
    guard let first = given.first else { return nil }
    if given.allSatisfy({ $0.value == first.value }) { return first }
    let name = Quoted(key)
    let problem = AnswerProblem(
      fr: "les réponses de cet éditeur se contredisent\u{A0}: \(name.french) est vrai dans l’une, faux dans l’autre",
      en: "the answers of this vendor contradict each other: \(name.english) is true in one and false in another",
      advice: Words(fr: "répondez partout de même", en: "give the same answer everywhere")
    )
    for (place, flag) in zip(places, flags) {
      if let flag { findings[place, default: []].append(problem.finding(at: flag.span)) }
    }
    return nil
  }

  private static func problem(_ vendor: ServiceProviderAnswer, _ sirets: [String]) -> AnswerProblem {
    let name = Quoted(vendor.name.value)
    let all = QuotedList(sirets)
    return AnswerProblem(
      fr: "\(name.french) a plusieurs SIRET dans ces réponses\u{A0}: \(all.french)",
      en: "\(name.english) has several SIRETs in these answers: \(all.english)",
      advice: Words(
        fr: "corrigez-les\u{A0}; à deux éditeurs du même nom, donnez chacun leur service_provider.id",
        en: "correct them; give two vendors of the same name a service_provider.id each"
      )
    )
  }
}

extension VendorAnswers {
  /// The same answers, with what they leave out about the vendor.
  fileprivate func completed(
    id: Located<String>?,
    siret: Located<String>?,
    certified: Located<Bool>?,
    enabled: Located<Bool>?
  ) -> VendorAnswers {
    let vendor = ServiceProviderAnswer(
      name: serviceProvider.name,
      siret: serviceProvider.siret ?? siret,
      id: serviceProvider.id ?? id,
      isFranceConnectCertified: serviceProvider.isFranceConnectCertified ?? certified,
      isFranceConnectEnabled: serviceProvider.isFranceConnectEnabled ?? enabled,
      span: serviceProvider.span
    )
    return VendorAnswers(serviceProvider: vendor, contacts: contacts, forms: forms)
  }
}
