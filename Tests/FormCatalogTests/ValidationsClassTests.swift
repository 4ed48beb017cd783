import FormCatalog
import FormCompiler
import FormSource
import FormSubmission
import FormTestSupport
import Testing

/// What each of upstream's classes asks and insists on.
@Suite struct ValidationsClassTests {
  @Test func theLibraryItselfIsRight() {
    #expect(StandardLibrary.selfCheck().map(\.rule.id) == [])
    #expect(StandardLibrary.shared.overlay.keys.sorted() == UpstreamClass.all.map(\.id).sorted())
    #expect(StandardLibrary.shared.blocks.count == 14)
  }

  @Test func everyDefinitionIsReadWithoutAFinding() {
    // The one whose class is made from a database.
    let findings = UpstreamCheckout.reading.findings.map { "\($0.rule.id) \($0.subject ?? "–")" }
    #expect(findings == ["unknown-to-overlay cnous"])
    for known in UpstreamClass.all {
      #expect(UpstreamCheckout.reading.catalog.definitions[known.id]?.blocks?.isOpen == false, "\(known.id)")
    }
  }

  @Test(arguments: UpstreamClass.all)
  func asksForItsContactsInOrder(_ known: UpstreamClass) throws {
    let names = try UpstreamCheckout.schema(known.id).fields.map(\.name)
    let asked = names.filter { $0.hasSuffix("_email") && !$0.contains("extra_") }.map { String($0.dropLast(6)) }
    #expect(asked == known.contacts)
    #expect(names.filter { $0.hasSuffix("_type") && $0 != "technical_team_type" } == asked.map { $0 + "_type" })
  }

  @Test(arguments: UpstreamClass.all)
  func asksForItsDocuments(_ known: UpstreamClass) throws {
    let schema = try UpstreamCheckout.schema(known.id)
    let asked = schema.fields.filter { $0.kind == .document }.map(\.name)
    #expect(asked.sorted() == known.documents.sorted())
    for name in asked {
      let field = try #require(schema[name])
      #expect(field.limits.maximumCount == 6 && field.limits.maximumSize == 10_485_760 && !field.isAdvice)
    }
  }

  @Test(arguments: UpstreamClass.all)
  func hasItsBoxes(_ known: UpstreamClass) throws {
    let officer = known.contacts.contains("delegue_protection_donnees") ? ["data_protection_officer_informed"] : []
    let boxes = try UpstreamCheckout.schema(known.id).checkboxes
    #expect(boxes.map(\.name) == ["terms_of_service_accepted"] + officer + known.checkboxes)
  }

  /// A submission that says nothing is refused for exactly what upstream requires; complete, it is accepted.
  @Test(arguments: UpstreamClass.all)
  func refusesAnEmptySubmissionAndAcceptsACompleteOne(_ known: UpstreamClass) throws {
    let schema = try UpstreamCheckout.schema(known.id)
    let boxes = schema.checkboxes.filter { $0.when == nil }.map(\.name)
    let found = Validator(schema, today: UpstreamCheckout.today).violations(of: Submission())
    let missing = found.filter { $0.code != .accepted }.map { "\($0.code.rawValue) \($0.path)" }
    #expect(missing.sorted() == known.required.sorted())
    #expect(
      found.filter { $0.code == .accepted }.compactMap { $0.path.split(separator: "/").last.map(String.init) } == boxes
    )
    #expect(schema.faults(Submission(), at: .draft) == [])
    let complete = schema.completed()
    #expect(schema.faults(complete) == [])
    #expect(Validator(schema).stored(complete) == complete)
  }

  @Test(arguments: UpstreamClass.all)
  func refusesWhereOneThingIsMissing(_ known: UpstreamClass) throws {
    let schema = try UpstreamCheckout.schema(known.id)
    let complete = schema.completed()
    // Absent, or blank in one of the ways in which it can be.
    let blanks: [FieldValue?] = [nil, .text(" "), nil, .list([]), nil, .documents([]), nil]
    for (index, requirement) in known.required.enumerated() {
      let path = requirement.drop { $0 != "/" }
      let name = String(path.split(separator: "/").last ?? "")
      var submission = complete
      submission.answers[name] = blanks[index % blanks.count]
      let faults = schema.faults(submission)
      #expect(faults.contains { $0.hasPrefix(requirement) }, "\(name)")
      #expect(faults.allSatisfy { $0.contains(path) }, "\(name)")
    }
    for (index, box) in schema.checkboxes.filter({ $0.when == nil }).map(\.name).enumerated() {
      var submission = complete
      submission.tick(box, index.isMultiple(of: 2) ? false : nil)
      let faults = schema.faults(submission)
      #expect(faults.count == 1 && faults.allSatisfy { $0.hasSuffix("/\(box)") }, "\(box)")
      #expect(schema.faults(submission, at: .draft) == [])
    }
  }

  @Test(arguments: UpstreamClass.all.filter { !$0.contacts.isEmpty })
  func contactsArePeopleOrServices(_ known: UpstreamClass) throws {
    let schema = try UpstreamCheckout.schema(known.id)
    let person = schema.completed()
    for kind in known.contacts {
      var service = person
      service.answers["\(kind)_type"] = .text("organization")
      #expect(Validator(schema).stored(service).answers["\(kind)_family_name"] == nil)
      for attribute in ["family_name", "given_name", "job_title"] { service.answers["\(kind)_\(attribute)"] = nil }
      #expect(schema.faults(service) == [])
      service.answers["\(kind)_type"] = .text("person")
      #expect(schema.faults(service) == known.personal(kind).map { "required /data/\($0)" })
      service.answers["\(kind)_type"] = .text("robot")
      #expect(schema.faults(service, at: .draft) == ["option /data/\(kind)_type"])
      var wrong = person
      wrong.answers["\(kind)_email"] = .text("prenom.nom")
      #expect(schema.faults(wrong) == ["format /data/\(kind)_email"])
    }
  }

  /// Above the smallest volume a justification is due; at it, and without one of those offered, none is.
  @Test(arguments: UpstreamClass.all.filter { !$0.volumes.isEmpty })
  func volumesAboveTheSmallestAreJustified(_ known: UpstreamClass) throws {
    let schema = try UpstreamCheckout.schema(known.id)
    let smallest = try #require(known.volumes.min())
    let offered = UpstreamCheckout.reading.catalog.definitions[known.id]?.blocks?.field("volumetrie_appels_par_minute")
    #expect(offered?.suggestions == known.volumes.map(String.init))
    var submission = schema.completed()
    for volume in [smallest, smallest - 1, 0] {
      submission.answers["volumetrie_appels_par_minute"] = .integer(volume)
      #expect(schema.faults(submission) == [])
    }
    for volume in known.volumes.filter({ $0 > smallest }) + [smallest + 1, 123_456] {
      submission.answers["volumetrie_justification"] = nil
      submission.answers["volumetrie_appels_par_minute"] = .text("\(volume)")
      #expect(schema.faults(submission) == ["required /data/volumetrie_justification"])
      submission.answers["volumetrie_justification"] = .text("Rentrée scolaire")
      #expect(schema.faults(submission) == [])
    }
  }
}

extension UpstreamClass {
  /// What must be answered whatever else is, as `code path`.
  fileprivate var required: [String] {
    var names: [String] = blocks.flatMap { Self.asked[$0] ?? [] }
    switch id {
    case "api_captchetat": names.append("volumetrie_approximative")
    case "api_mobilic":
      names.removeAll { $0 == "description" }
      names += [
        "date_prevue_mise_en_production", "volumetrie_approximative", "nombre_utilisateurs_finaux_approximatif",
      ]
    case "api_declaration_auto_entrepreneur", "api_declaration_cesu", "api_impot_particulier",
      "api_impot_particulier_sandbox":
      names.removeAll { $0 == "scopes" }
    default: break
    }
    for kind in contacts {
      names += ["email", "phone_number"].filter { !isExcepted($0) }.map { "\(kind)_\($0)" } + personal(kind)
    }
    let documents = Set(self.documents)
    var result = names.map { documents.contains($0) ? "required /documents/\($0)" : "required /data/\($0)" }
    if blocks.contains("legal") { result.append("at-least-one-of /data/cadre_juridique_url") }
    if documents.contains("specific_requirements_document") { result.append("at-least-one-of /data/scopes") }
    return result
  }

  fileprivate func personal(_ kind: String) -> [String] {
    ["family_name", "given_name", "job_title"].filter { !isExcepted($0) }.map { "\(kind)_\($0)" }
  }

  /// `except: %w[phone_number job_title]`
  private func isExcepted(_ attribute: String) -> Bool {
    id == "produits_dinum" && ["phone_number", "job_title"].contains(attribute)
  }

  private static let asked = [
    "basic_infos": ["intitule", "description"],
    "personal_data": ["destinataire_donnees_caractere_personnel", "duree_conservation_donnees_caractere_personnel"],
    "legal": ["cadre_juridique_nature"], "scopes": ["scopes"], "modalities": ["modalities"],
    "france_connect": ["france_connect_authorization_id"], "france_connect_eidas": ["france_connect_eidas"],
    "safety_certification": [
      "safety_certification_document", "safety_certification_authority_name", "safety_certification_authority_function",
      "safety_certification_begin_date", "safety_certification_end_date",
    ], "volumetrie": ["volumetrie_appels_par_minute"], "technical_team": ["technical_team_type"],
    "supporting_documents": ["attestation_fiscale"],
  ]
}
