import FormCatalog
import FormSource

/// Finds the existing vendors and those that a run adds, by identifier, SIRET and name.
struct VendorIndex {
  /// The vendor that an answer is about.
  struct Vendor {
    let id: String
    /// Its declaration; nil if the project does not have the vendor.
    let declaration: ServiceProviderDeclaration?
    /// All keys of a new entry, or those that the existing one lacks.
    let fields: [PlannedField]

    func isCertified(_ answer: ServiceProviderAnswer) -> Bool {
      declaration?.isFranceConnectCertified ?? false || answer.isFranceConnectCertified?.value ?? false
    }

    /// Whether its clients may use FranceConnect once the answer is written.
    func usesFranceConnect(_ answer: ServiceProviderAnswer) -> Bool {
      isCertified(answer)
        && (declaration?.isFranceConnectEnabled ?? false || answer.isFranceConnectEnabled?.value ?? false)
    }
  }

  private var ids: [String: ServiceProviderDeclaration?] = [:]
  private var bySIRET: [String: String] = [:]
  private var byName: [String: String] = [:]
  private var siretOf: [String: String] = [:]
  /// What each is called: its identifier, and its names.
  private var names: [String: [String]] = [:]

  init(_ catalog: Catalog) {
    for vendor in catalog.serviceProviders.all {
      let id = vendor.id.value
      ids[id] = .some(vendor)
      // As it is compared with answers, whose white space and dots are gone too.
      if let siret = (vendor.siret?.value).map(AnswerCheck.compact) {
        bySIRET[siret] = bySIRET[siret] ?? id
        siretOf[id] = siret
      }
      let name = Slug.of(vendor.name?.value ?? "", separator: "_")
      byName[name] = byName[name] ?? id
      names[id] = [id] + [vendor.name?.value].compactMap { $0 }
    }
  }

  /// The vendor of the project or of this run that has a SIRET.
  func owner(of siret: String) -> String? { bySIRET[siret] }

  /// - Returns: the vendor, and the finding about it, if any.
  func vendor(_ answer: ServiceProviderAnswer) -> (Vendor, Finding?) {
    let proposed = Slug.of(answer.name.value, separator: "_")
    if let id = answer.id {
      let problem = ids[id.value] == nil ? AnswerCheck.identifier(id.value, separator: "_") : nil
      if let problem { return (new(id.value, answer), problem.finding(at: id.span)) }
      if let known = answer.siret.flatMap({ bySIRET[$0.value] }), known != id.value {
        return (vendor(id.value, answer), Self.sameSIRET(known).finding(at: id.span))
      }
      return checked(id.value, answer)
    }
    if let siret = answer.siret, let id = bySIRET[siret.value] {
      return isCalled(id, answer.name.value)
        ? checked(id, answer) : (vendor(id, answer), otherName(id, answer).finding(at: answer.name.span))
    }
    if let id = byName[proposed], !hasOtherSIRET(id, answer) { return checked(id, answer) }
    let name = proposed.isEmpty ? "editeur" : proposed
    let vendor = new(ProposedID.free(name, "_") { ids[$0] != nil }, answer)
    return (vendor, byName[proposed].map { Self.sameName($0, vendor.id).finding(at: answer.name.span, .warning) })
  }

  private func isCalled(_ id: String, _ name: String) -> Bool {
    let wanted = CompanyName(name)
    return names[id, default: []].contains { wanted.agrees(with: CompanyName($0)) }
  }

  private func otherName(_ id: String, _ answer: ServiceProviderAnswer) -> AnswerProblem {
    let known = names[id]?.last ?? id
    return AnswerProblem(
      fr: "le SIRET donné est celui de \(Quoted(known).french), pas de \(Quoted(answer.name.value).french)",
      en: "the given SIRET belongs to \(Quoted(known).english), not to \(Quoted(answer.name.value).english)",
      advice: Words(
        fr: "corrigez le nom ou le SIRET\u{A0}; si c’est bien cet éditeur, donnez service_provider.id\u{A0}: \(id)",
        en: "correct the name or the SIRET; if it is this vendor, give service_provider.id: \(id)"
      )
    )
  }

  private static func sameSIRET(_ id: String) -> AnswerProblem {
    AnswerProblem(
      fr: "ce SIRET est celui de l’éditeur \(Quoted(id).french)",
      en: "this SIRET belongs to the vendor \(Quoted(id).english)",
      advice: Words(fr: "donnez cet id, ou aucun", en: "give that id, or none")
    )
  }

  private static func sameName(_ id: String, _ new: String) -> AnswerProblem {
    AnswerProblem(
      fr: "l’éditeur \(Quoted(id).french) porte ce nom avec un autre SIRET\u{A0}: celui-ci devient \(new)",
      en: "the vendor \(Quoted(id).english) has this name with another SIRET: the new one becomes \(new)"
    )
  }

  mutating func take(_ vendor: Vendor, _ answer: ServiceProviderAnswer) {
    if ids[vendor.id] == nil { ids[vendor.id] = .some(nil) }
    if let siret = answer.siret?.value {
      bySIRET[siret] = bySIRET[siret] ?? vendor.id
      siretOf[vendor.id] = siretOf[vendor.id] ?? siret
    }
    let name = Slug.of(answer.name.value, separator: "_")
    byName[name] = byName[name] ?? vendor.id
    if names[vendor.id] == nil { names[vendor.id] = [vendor.id, answer.name.value] }
  }

  private func hasOtherSIRET(_ id: String, _ answer: ServiceProviderAnswer) -> Bool {
    guard let wanted = answer.siret?.value, let known = siretOf[id] else { return false }
    return known != wanted
  }

  private func checked(_ id: String, _ answer: ServiceProviderAnswer) -> (Vendor, Finding?) {
    guard let siret = answer.siret, hasOtherSIRET(id, answer) else { return (vendor(id, answer), nil) }
    let problem = AnswerProblem(
      fr: "l’éditeur \(Quoted(id).french) a un autre SIRET dans le projet",
      en: "the vendor \(Quoted(id).english) has a different SIRET in the project",
      advice: Words(
        fr: "corrigez l’un des deux, ou donnez un autre id",
        en: "correct one of the two, or give another id"
      )
    )
    return (vendor(id, answer), problem.finding(at: siret.span))
  }

  private func vendor(_ id: String, _ answer: ServiceProviderAnswer) -> Vendor {
    guard let declared = ids[id] else { return new(id, answer) }
    // A vendor that this run already added is not written again.
    guard let declaration = declared else { return Vendor(id: id, declaration: nil, fields: []) }
    var missing: [PlannedField] = []
    if declaration.siret == nil, let siret = answer.siret { missing.append(PlannedField("siret", .text(siret.value))) }
    missing += certification(answer).filter { field in
      field.key == "fc_certified" ? !declaration.isFranceConnectCertified : !declaration.isFranceConnectEnabled
    }
    return Vendor(id: id, declaration: declaration, fields: missing)
  }

  private func new(_ id: String, _ answer: ServiceProviderAnswer) -> Vendor {
    var fields = [PlannedField("type", .text("editor")), PlannedField("name", .text(answer.name.value))]
    if let siret = answer.siret { fields.append(PlannedField("siret", .text(siret.value))) }
    return Vendor(id: id, declaration: nil, fields: fields + certification(answer))
  }

  private func certification(_ answer: ServiceProviderAnswer) -> [PlannedField] {
    [("fc_certified", answer.isFranceConnectCertified), ("apipfc_enabled", answer.isFranceConnectEnabled)]
      .filter { $0.1?.value ?? false }
      .map { PlannedField($0.0, .flag(true)) }
  }
}
