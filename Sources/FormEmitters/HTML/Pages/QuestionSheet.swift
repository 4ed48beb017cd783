import FormCatalog
import FormMarkup
import FormSubmission

/// Every question of a form with its words, hint, limits, obligation and condition, and the rules between answers, for
/// those who have to agree on them: the data provider about the project, lawyers about the rest.
struct QuestionSheet {
  let site: Site
  let journey: FormJourney
  let offer: ScopeOffer
  let conditions: OpenConditions
  /// The questions that applicants answer, in all blocks.
  private(set) var answered: Set<String> = []
  /// The rules that want one answer of several, by each of these questions.
  let rulesOfNeed: [String: [RuleSchema]]
  /// The rules by the block of their first question that applicants answer.
  private(set) var rulesOfBlocks: [String: [RuleSchema]] = [:]

  /// A rule of more questions is told below them only: at each of them it would name all others.
  private static let mostTold = 20

  init(site: Site, journey: FormJourney) {
    self.site = site
    self.journey = journey
    offer = ScopeOffer(journey)
    conditions = OpenConditions(journey, offer, in: site)
    var needs: [String: [RuleSchema]] = [:]
    for rule in journey.schema.rules {
      let names: [String] =
        switch rule.kind {
        case .atLeastOneOf(let fields): fields
        case .scopesAtLeastOneOf, .scopesAllOf: journey.schema.fields.filter { $0.kind == .scopes }.map(\.name)
        case .distinct, .after, .alone, .incompatible, .requires, .allOrNone: []
        }
      if names.count > Self.mostTold { continue }
      for name in Set(names) { needs[name, default: []].append(rule) }
    }
    rulesOfNeed = needs
    answered = Set(journey.blocks.filter { !journey.isFrozen($0) }.flatMap(asked).map(\.name))
    let blocks = Dictionary(
      journey.blocks.flatMap { block in block.questions.map { ($0.name, block.name) } },
      uniquingKeysWith: { first, _ in first }
    )
    for rule in journey.schema.rules {
      guard let block = rule.questions.first(where: answered.contains).flatMap({ blocks[$0] }) else { continue }
      rulesOfBlocks[block, default: []].append(rule)
    }
  }

  struct Part {
    let title: String
    let entries: [Entry]
  }

  struct Entry {
    let title: String
    let note: String?
    let lines: [Line]
    /// The rules on these answers, each under the first of them.
    var rules: [Line] = []
  }

  /// A question as the sheet tells it.
  struct Line {
    let label: String
    var hint: String?
    /// What kind of answer it takes, within which limits, when it is asked, whether it must be answered, what is given.
    var remarks: [String] = []
    var options: [OptionGroup] = []
  }

  /// Options under one heading.
  struct OptionGroup {
    var title: String?
    let options: [String]
  }

  var parts: [Part] {
    let asked = Dictionary(journey.blocks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = (journey.form.blocks?.blocks ?? []).compactMap { declared in
      entry(declared, asked[declared.name.value]).map { (declared.reviewer, $0) }
    }
    return [
      Part(title: "Métier", entries: entries.filter { $0.0 == nil }.map(\.1)),
      Part(title: "Juridique", entries: entries.filter { $0.0 == .lawyers }.map(\.1)),
      Part(title: "Conditions d’utilisation", entries: terms),
    ].filter { !$0.entries.isEmpty }
  }

  /// Nil for a block that asks and answers nothing.
  private func entry(_ declared: FormBlocks.Block, _ block: FormJourney.Block?) -> Entry? {
    let isFrozen = block.map(journey.isFrozen) ?? false
    let questions = block.map { isFrozen ? fixed($0).map(fixedLine) : asked($0).map(line) } ?? []
    let lines = questions + unasked(in: declared.name.value).map(unaskedLine)
    if lines.isEmpty, !isFrozen { return nil }
    return Entry(
      title: block?.title ?? journey.wording.title(declared),
      note: block.flatMap(note),
      lines: lines,
      rules: block.map(rules(of:)) ?? []
    )
  }

  /// Who answers a block, if it is no step; nil if it is one.
  func note(_ block: FormJourney.Block) -> String? {
    if journey.isFrozen(block) {
      let earlier = journey.form.continuesEarlierStage(in: site.catalog) ? " ou l’étape précédente" : ""
      return "Non demandé\u{A0}: le formulaire\(earlier) répond, et le demandeur relit."
    }
    guard journey.further.contains(where: { $0.name == block.name }) else { return nil }
    return "Aucune étape ne le demande\u{A0}: les réponses se changent à la synthèse."
  }

  /// The boxes to tick before a request is sent, each with the condition under which it is shown.
  var boxes: [(box: CheckboxSchema, when: SettledCondition)] {
    journey.schema.checkboxes.map { ($0, conditions.settled($0.when)) }.filter { $0.1 != .never }
  }

  private var terms: [Entry] {
    var lines = boxes.map { box, when in
      var obligation = "Obligatoire"
      if case .open(let condition) = when { obligation += " si \(journey.words.text(condition))" }
      return Line(label: box.label, remarks: ["Case à cocher", obligation])
    }
    if let link = journey.definition.declaration.cguLink?.value {
      lines.insert(Line(label: "Texte des conditions\u{A0}: \(link)"), at: 0)
    }
    return lines.isEmpty ? [] : [Entry(title: "À accepter avant d’envoyer", note: nil, lines: lines)]
  }
}
