import FormCatalog
import FormJSON
package import FormSource
package import FormTemplates

/// The outcome of making vendors’ forms, for people and for programs. It never contains a contact’s data.
package struct TemplateOutcomeReport {
  private let outcome: TemplateSession.Outcome
  private let changedDeposits: [String: [VaultDeposit]]
  private let language: Language
  private let places: AnswerPlaces
  private let layout: ProjectLayout.Kind
  /// The address of a form, as the vendor’s clients get it, by its uid.
  private let address: (String) -> String

  /// - Parameters:
  ///   - outcome: what was done.
  ///   - changedDeposits: the values of the vault that are others than before, by the form that reads them.
  ///   - files: the files of answers, whose findings are reported too.
  ///   - layout: the project’s layout.
  ///   - language: the language of messages.
  ///   - address: gives the address of a form by its uid.
  package init(
    _ outcome: TemplateSession.Outcome,
    changedDeposits: [String: [VaultDeposit]] = [:],
    files: [SourceFile],
    layout: ProjectLayout.Kind,
    language: Language,
    address: @escaping (String) -> String
  ) {
    self.outcome = outcome
    self.changedDeposits = changedDeposits
    self.language = language
    self.layout = layout
    self.address = address
    places = AnswerPlaces(outcome.project.tree.files + files)
  }

  /// Whether any answers were refused.
  package var hasRefusals: Bool { outcome.results.contains { $0.plan == nil } }

  // MARK: For people

  /// The findings, one a line: `file:line:column: error[rule]: what is wrong; what to write`.
  package func problems(_ general: [Finding]) -> String {
    RowProblems(general, outcome.results).problems.map { places.line($0, language) + "\n" }.joined()
  }

  package var text: String {
    var lines: [String] = []
    for result in outcome.results {
      guard let plan = result.plan, let written = result.written else { continue }
      if written.changesFiles { lines += vendor(plan) + plan.forms.flatMap { form($0, written) } }
      lines += plan.forms.flatMap(deposits)
    }
    if layout == .checkout { lines += traits }
    if !lines.isEmpty { lines.append("") }
    return (lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// What DataPass’s own tests need for the new forms.
  private var traits: [String] {
    let new = outcome.results.compactMap(\.plan).flatMap(\.forms).filter { $0.existing == nil }
    if new.isEmpty { return [] }
    let words = Words(
      fr: "Pour les tests de DataPass, à coller dans \(FactoryTrait.file)\u{A0}:",
      en: "For DataPass’s own tests, paste this into \(FactoryTrait.file):"
    )
    var lines = ["", words(language), ""]
    for (definition, forms) in Dictionary(grouping: new.filter(FactoryTrait.isListed), by: \.definition.id)
      .sorted(by: { $0.key < $1.key })
    {
      let list = Words(
        fr: "dans la liste des formulaires de \(definition) (%w[…])\u{A0}:",
        en: "in the list of the forms of \(definition) (%w[…]):"
      )
      lines += [list(language)] + forms.map(FactoryTrait.text) + [""]
    }
    return lines + new.filter { !FactoryTrait.isListed($0) }.flatMap { [FactoryTrait.text($0), ""] }
  }

  private func vendor(_ plan: VendorPlan) -> [String] {
    guard plan.changesEntry else { return [] }
    let words =
      plan.isNew
      ? Words(fr: "\(plan.id)\u{A0}: nouvel éditeur", en: "\(plan.id): new vendor")
      : Words(fr: "\(plan.id)\u{A0}: éditeur complété", en: "\(plan.id): vendor entry completed")
    return [words(language)]
  }

  private func form(_ form: FormPlan, _ written: TemplateEditor.Written) -> [String] {
    if form.existing != nil {
      guard let changes = written.changes[form.uid] else { return [] }
      let words = Words(fr: "\(form.uid)\u{A0}: changé", en: "\(form.uid): changed")
      return [words(language)] + changes.map { "  " + ChangeWords.words($0)(language) }
    }
    let base = form.base.map { Words(fr: ", d’après \($0.uid)", en: ", based on \($0.uid)") } ?? Words(fr: "", en: "")
    let head = Words(
      fr: "\(form.uid)\u{A0}: nouveau formulaire\(base.french)",
      en: "\(form.uid): new form\(base.english)"
    )
    var lines = [head(language)]
    if !form.leftOut.isEmpty {
      let names = form.leftOut.joined(separator: ", ")
      lines.append(
        "  "
          + Words(fr: "non repris de sa base\u{A0}: \(names)", en: "not taken over from its base: \(names)")(language)
      )
    }
    if !form.takenOver.isEmpty {
      let names = form.takenOver.joined(separator: ", ")
      let words = Words(
        fr: "repris de sa base ou de formulaires voisins, à relire\u{A0}: \(names)",
        en: "taken over from its base or from similar forms, to be checked: \(names)"
      )
      lines.append("  " + words(language))
    }
    if let section = written.wordings[form.uid] {
      lines.append("  " + Words(fr: "textes\u{A0}: \(section)", en: "wordings: \(section)")(language))
    }
    lines.append("  " + Words(fr: "adresse\u{A0}: \(address(form.uid))", en: "address: \(address(form.uid))")(language))
    if !form.keys.isEmpty {
      lines.append("  " + Words(fr: "à déposer dans le coffre\u{A0}:", en: "to add to the vault:")(language))
      lines += form.keys.map { "    " + key($0.name, $0.words, $0.sharedWith)(language) }
    }
    return lines
  }

  /// The values that must be deposited again, although no file says anything of them.
  private func deposits(_ form: FormPlan) -> [String] {
    guard let deposits = changedDeposits[form.uid] else { return [] }
    let head = Words(
      fr: "\(form.uid)\u{A0}: à redéposer dans le coffre, la réponse a changé\u{A0}:",
      en: "\(form.uid): to add to the vault again, since the answer has changed:"
    )
    return [head(language)] + deposits.map { "    " + key($0.key, $0.words, $0.sharedWith)(language) }
  }

  /// A key of the vault, what it holds, and the other forms that read it.
  private func key(_ name: String, _ holds: Words, _ readers: [String]) -> Words {
    let others = readers.joined(separator: ", ")
    let shared =
      readers.isEmpty ? Words(fr: "", en: "") : Words(fr: ", déjà lue par \(others)", en: ", already read by \(others)")
    return Words(
      fr: "\(name) (\(holds.french)\(shared.french))",
      en: "\(name) (\(holds.english)\(shared.english))"
    )
  }

  private var summary: String {
    let plans = outcome.results.compactMap(\.plan).flatMap(\.forms)
    let changed = outcome.results.compactMap(\.written).reduce(0) { $0 + $1.changes.count }
    let new = plans.filter { $0.existing == nil }.count
    let refused = outcome.results.filter { $0.plan == nil }.count
    let words = Words(
      fr: "\(new) nouveau\(new > 1 ? "x" : ""), \(changed) changé\(changed > 1 ? "s" : ""), "
        + "\(plans.count - new - changed) inchangé\(plans.count - new - changed > 1 ? "s" : ""), "
        + "\(refused) réponse\(refused > 1 ? "s" : "") refusée\(refused > 1 ? "s" : "")",
      en: "\(new) new, \(changed) changed, \(plans.count - new - changed) unchanged, \(refused) refused"
    )
    return words(language)
  }

  // MARK: For programs

  package func json(_ general: [Finding]) -> [UInt8] {
    let sources = Set(outcome.results.map(\.row.span.source))
    let vendors = outcome.results.map { result -> JSONValue in
      [
        "service_provider": result.plan.map { .string($0.id) } ?? .null,
        "new": .bool(result.plan?.isNew ?? false),
        "forms": .array((result.plan?.forms ?? []).map { json($0, result.written) }),
        "problems": .array(
          result.findings.map { places.json(RowProblems.own($0, of: result.row.span, among: sources), language) }
        ),
      ]
    }
    let value = JSONValue.object([
      .init("vendors", .array(vendors)),
      .init("problems", .array(general.map { places.json($0, language) })),
      .init("files", .array(outcome.files.map { .string($0.path) })),
    ])
    return JSONWriter.write(value, .pretty)
  }

  private func json(_ form: FormPlan, _ written: TemplateEditor.Written?) -> JSONValue {
    let isChanged = written?.changes[form.uid] != nil
    return [
      "form": .string(form.uid),
      "state": .string(form.existing == nil ? "new" : isChanged ? "changed" : "unchanged"),
      "base": form.base.map { .string($0.uid) } ?? .null,
      "address": .string(address(form.uid)),
      "taken_over": .array(form.takenOver.map { .string($0) }),
      "left_out": .array(form.leftOut.map { .string($0) }),
      "wording": written?.wordings[form.uid].map { .string($0) } ?? .null,
      "changes": .array((written?.changes[form.uid] ?? []).map { .string(ChangeWords.words($0)(language)) }),
      "vault_keys": .array(
        form.keys.map { key in
          [
            "key": .string(key.name),
            "holds": .string(key.words(language)),
            "shared_with": .array(key.sharedWith.map { .string($0) }),
          ]
        }
      ),
      "deposit_again": .array(
        (changedDeposits[form.uid] ?? []).map { deposit in
          [
            "key": .string(deposit.key),
            "holds": .string(deposit.words(language)),
            "shared_with": .array(deposit.sharedWith.map { .string($0) }),
          ]
        }
      ),
      "trait": layout == .checkout && form.existing == nil ? .string(FactoryTrait.text(form)) : .null,
    ]
  }
}
