package import FormCatalog
package import FormSource
import FormSubmission

/// A scenario that names a form, a question, a code or a rule that does not exist.
package enum UnknownScenarioName: CatalogRule {
  package static let rule = Rule(
    "unknown-scenario-name",
    .reference,
    .error,
    summary: Words(
      fr:
        "Un scénario nomme un formulaire, un champ, un code, une règle, un message ou un destinataire qui n’existe pas.",
      en: "A scenario names a form, a field, a code, a rule, a message or an addressee that does not exist."
    ),
    reason: Words(
      fr: "Le scénario ne prouverait rien\u{A0}: il parlerait d’autre chose que du formulaire.",
      en: "The scenario would prove nothing: it would be about something other than the form."
    ),
    examples: [
      .scenario("form: ⟦exempel⟧⟨exemple⟩\naccepted: true"),
      .scenario("form: exemple\nanswers: {⟦intitul⟧⟨intitule⟩: Ma cantine}\naccepted: true"),
      .scenario("form: exemple\nwithout: [intitule]\nrefused: {intitule: [⟦requierd⟧⟨required⟩]}"),
      .scenario(
        "form: exemple\naccepted: true\nthen: [{by: applicant, does: submit, answers: {⟦intitul⟧⟨intitule⟩: Ma cantine}}]"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var steps = StepNames(in: catalog)
    for scenario in catalog.scenarios {
      guard let uid = scenario.form else { continue }
      guard let form = catalog.forms[uid.value] else {
        if !catalog.gaps.forms.mayHold(uid.value) {
          let name = Quoted(uid.value)
          let words = Words(fr: "aucun formulaire ne s’appelle \(name.french)", en: "no form is called \(name.english)")
          add(uid, words, among: catalog.forms.names, scenario, &collector)
        }
        continue
      }
      guard let schema = form.schema, let blocks = form.blocks, !catalog.gaps.definitions.mayHold(blocks.schema.id),
        // Its boxes and rules could not all be read.
        catalog.definitions[blocks.schema.id]?.declaration.hasGap != true
      else { continue }
      check(scenario, schema, blocks.gap, &collector)
      for unknown in steps.unknown(in: scenario, form) {
        add(unknown.name, unknown.words, among: unknown.known, scenario, &collector)
      }
    }
  }

  private static func check(
    _ scenario: ScenarioDeclaration,
    _ schema: FormSchema,
    _ gap: Gaps.Gap,
    _ collector: inout FindingCollector
  ) {
    let expectations = (scenario.refused ?? []) + (scenario.advice ?? [])
    if !schema.isOpen {
      // A question that the form does not ask may be what the scenario is about, as far as one can read.
      let absent = expectations.filter {
        $0.causes.isEmpty || $0.causes.contains { $0.value == Violation.Code.unknownField.rawValue }
      }
      let known = schema.fields.map(\.name) + schema.checkboxes.map(\.name)
      let possible = Set(known + absent.map(\.name.value))
      for name in scenario.answers.map(\.field) + scenario.without + expectations.map(\.name)
      where !possible.contains(name.value) && !gap.mayHold(name.value) {
        let quoted = Quoted(name.value)
        let words = Words(
          fr: "le formulaire \(Quoted(schema.id).french) n’a ni champ ni case \(quoted.french)",
          en: "the form \(Quoted(schema.id).english) has no field or checkbox \(quoted.english)"
        )
        add(name, words, among: known, scenario, &collector)
      }
    }
    let causes = Violation.Code.allCases.map(\.rawValue) + schema.rules.map(\.id)
    let possible = Set(causes)
    for cause in expectations.flatMap(\.causes) where !possible.contains(cause.value) && !gap.mayHold(cause.value) {
      let words = Quoted(cause.value).words(
        fr: "n’est ni un code de refus ni une règle du formulaire",
        en: "is neither a code of a refusal nor a rule of the form"
      )
      add(cause, words, among: causes, scenario, &collector)
    }
  }

  private static func add(
    _ name: Located<String>,
    _ words: Words,
    among known: some Collection<String>,
    _ scenario: ScenarioDeclaration,
    _ collector: inout FindingCollector
  ) {
    let finding = Finding(
      rule,
      at: name.span,
      words,
      suggesting: collector.nearest(to: name.value, among: known),
      subject: scenario.name.value
    )
    collector.add(finding, via: name.via)
  }
}
