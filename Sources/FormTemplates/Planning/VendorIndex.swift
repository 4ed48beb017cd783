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
  /// By their names as they are written, but for accents, capitals and signs.
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
      if let name = vendor.name?.value { keep(name, of: id) }
      names[id] = [id] + [vendor.name?.value].compactMap { $0 }
    }
  }

  private mutating func keep(_ name: String, of id: String) {
    byName[Self.plain(name)] = byName[Self.plain(name)] ?? id
  }

  /// A name without accents, capitals and signs; in another script as it is.
  static func plain(_ name: String) -> String {
    let slug = Slug.whole(name, separator: "_")
    return slug.isEmpty ? AnswerText.folded(name) : slug
  }

  /// The vendor of the project or of this run that has a SIRET.
  func owner(of siret: String) -> String? { bySIRET[siret] }

  /// The SIRET of the vendor of the project or of this run that has a name; nil for none.
  func siret(ofVendorNamed name: String) -> String? { byName[Self.plain(name)].flatMap { siretOf[$0] } }

  /// The SIRET of the vendor of the project or of this run that has an identifier; nil for none.
  func siret(of id: String) -> String? { siretOf[id] }

  /// - Returns: the vendor, and the finding about it, if any.
  func vendor(_ answer: ServiceProviderAnswer) -> (Vendor, Finding?) {
    if let id = answer.id {
      let problem = ids[id.value] == nil ? AnswerCheck.identifier(id.value, separator: "_") : nil
      if let problem { return (new(id.value, answer), problem.finding(at: id.span)) }
      if let known = answer.siret.flatMap({ bySIRET[$0.value] }), known != id.value {
        return (vendor(id.value, answer), Self.sameSIRET(known).finding(at: id.span))
      }
      return checked(id.value, answer)
    }
    if let siret = answer.siret, let id = bySIRET[siret.value] {
      let problem = isCalled(id, answer.name.value) ? nil : otherName(id, answer.name.value)
      return problem.map { (vendor(id, answer), $0.finding(at: answer.name.span)) } ?? checked(id, answer)
    }
    if let id = byName[Self.plain(answer.name.value)] { return checked(id, answer) }
    let proposed = Slug.of(answer.name.value, separator: "_")
    let name = proposed.isEmpty ? "editeur" : proposed
    return (new(ProposedID.free(name, "_") { ids[$0] != nil }, answer), nil)
  }

  /// The problem where an identifier is a vendor’s and the name is not: the name, which all its forms show, stays.
  func unwrittenName(_ vendor: Vendor, _ answer: ServiceProviderAnswer) -> AnswerProblem? {
    guard answer.id != nil, let known = vendor.declaration?.name?.value,
      Self.plain(known) != Self.plain(answer.name.value)
    else { return nil }
    let (old, new) = (Quoted(known), Quoted(answer.name.value))
    return AnswerProblem(
      fr: "l’éditeur \(Quoted(vendor.id).french) s’appelle \(old.french)\u{A0}: \(new.french) n’est pas écrit",
      en: "the vendor \(Quoted(vendor.id).english) is called \(old.english): \(new.english) is not written",
      advice: Words(
        fr: "s’il a changé de nom, écrivez le nouveau dans son entrée\u{A0}: tous ses formulaires le montrent",
        en: "if it was renamed, write the new name in its entry: all its forms show it"
      )
    )
  }

  /// The problem where a name and a SIRET, without an identifier, are not those of one vendor.
  func problem(name: String, siret: String) -> AnswerProblem? {
    if let id = bySIRET[siret] { return isCalled(id, name) ? nil : otherName(id, name) }
    return self.siret(ofVendorNamed: name) == nil ? nil : byName[Self.plain(name)].map(otherSIRET)
  }

  /// Whether a vendor is called so, or its name may be shortened to this, which must not be another’s.
  private func isCalled(_ id: String, _ name: String) -> Bool {
    let known = names[id, default: []]
    if known.contains(where: { Self.plain($0) == Self.plain(name) }) { return true }
    if let other = byName[Self.plain(name)], other != id { return false }
    let wanted = CompanyName(name)
    return known.map { CompanyName($0) }.contains { wanted.agrees(with: $0) || wanted.shortens($0) }
  }

  private func otherName(_ id: String, _ name: String) -> AnswerProblem {
    let known = names[id]?.last ?? id
    return AnswerProblem(
      fr: "le SIRET donné est celui de \(Quoted(known).french), pas de \(Quoted(name).french)",
      en: "the given SIRET belongs to \(Quoted(known).english), not to \(Quoted(name).english)",
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

  mutating func take(_ vendor: Vendor, _ answer: ServiceProviderAnswer) {
    if ids[vendor.id] == nil { ids[vendor.id] = .some(nil) }
    if let siret = answer.siret?.value {
      bySIRET[siret] = bySIRET[siret] ?? vendor.id
      siretOf[vendor.id] = siretOf[vendor.id] ?? siret
    }
    keep(answer.name.value, of: vendor.id)
    if names[vendor.id] == nil { names[vendor.id] = [vendor.id, answer.name.value] }
  }

  private func hasOtherSIRET(_ id: String, _ answer: ServiceProviderAnswer) -> Bool {
    guard let wanted = answer.siret?.value, let known = siretOf[id] else { return false }
    return known != wanted
  }

  private func checked(_ id: String, _ answer: ServiceProviderAnswer) -> (Vendor, Finding?) {
    guard let siret = answer.siret, hasOtherSIRET(id, answer) else { return (vendor(id, answer), nil) }
    return (vendor(id, answer), otherSIRET(id).finding(at: siret.span))
  }

  private func otherSIRET(_ id: String) -> AnswerProblem {
    let isDeclared = ids[id].map { $0 != nil } ?? false
    return AnswerProblem(
      fr: "l’éditeur \(Quoted(id).french) a un autre SIRET dans \(isDeclared ? "le projet" : "ces réponses")",
      en: "the vendor \(Quoted(id).english) has a different SIRET in \(isDeclared ? "the project" : "these answers")",
      advice: Words(
        fr: "corrigez l’un des deux\u{A0}; à un autre éditeur du même nom, donnez un autre service_provider.id",
        en: "correct one of the two; give another vendor of the same name another service_provider.id"
      )
    )
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
