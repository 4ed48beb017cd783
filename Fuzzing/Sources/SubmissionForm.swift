import FormCatalog
import FormCompiler
import FormSubmission
import FormTestSupport

/// The form whose submissions are judged: every kind of answer, with limits, conditions and rules.
enum SubmissionForm {
  static let catalog = MemoryProject.own.with(
    definition: """
      name: Exemple
      description: Un exemple
      provider: dinum
      kind: api
      support_email: support@exemple.gouv.fr
      cgu_link: https://exemple.gouv.fr/cgu
      blocks:
        - name: basic_infos
          fields:
            effectif: { type: integer, label: A, minimum: 1, maximum: 5000 }
            detail: { type: long_text, label: B, when: { effectif: { above: 36 } }, min_length: 3, max_length: 20 }
            ouverture: { type: date, label: C, minimum: "2024-02-29", maximum: "2031-12-01", optional: true }
            code: { type: text, label: D, pattern: "[A-Z]{2}[0-9]{1,3}(-[a-z]+)?", optional: true }
            courriel: { type: email, label: E }
            fixe: { type: phone, label: F, format: french, optional: true }
            site: { type: url, label: G, optional: true, strictness: advice }
            siret: { type: siret, label: H, optional: true }
            niveau: { type: choice, label: I, options: [un, deux, trois] }
            usages: { type: choices, label: J, options: [web, guichet], max_count: 2, optional: true }
            besoins: { type: choices, label: K, options: { lire: A, rien: B }, alone: [rien], optional: true }
            noms: { type: list, of: text, label: L, max_length: 10, max_count: 3, optional: true }
            annees: { type: list, of: integer, label: M, optional: true }
            accord: { type: boolean, label: N, acceptance: true }
            apres: { type: text, label: O, when: { accord: { is: true } }, optional: true }
            piece: { type: document, label: P, accept: [application/pdf], max_size: 1 KB, max_count: 2, optional: true }
          rules:
            un_contact: { at_least_one_of: [fixe, apres] }
            courriels: { distinct: [courriel, code] }
        - name: scopes
      scope_rules:
        seul: { alone: tout }
        ensemble: { all_or_none: [adresse, nom] }
      scopes:
        - { name: A, value: adresse }
        - { name: B, value: nom }
        - { name: C, value: tout, deprecated: { since: "2025-01-01" } }
      checkboxes:
        charte: { label: Q }
      """
  ).catalog

  static var form: Form {
    guard let form = catalog.forms["exemple"] else { fatalError("the form cannot be read") }
    return form
  }

  static var schema: FormSchema {
    guard let schema = form.schema else { fatalError("what the form asks cannot be read") }
    return schema
  }

  /// By moment and shape.
  private static let judges: [Moment: [SubmissionShape: SubmissionJudge]] = {
    let today = CalendarDate(year: 2026, month: 3, day: 1)
    var judges: [Moment: [SubmissionShape: SubmissionJudge]] = [:]
    for moment in [Moment.draft, .submit] {
      for shape in SubmissionShape.allCases {
        judges[moment, default: [:]][shape] = SubmissionJudge(form, in: catalog, at: moment, shape: shape, today: today)
      }
    }
    return judges
  }()

  static func judge(_ moment: Moment, _ shape: SubmissionShape) -> SubmissionJudge {
    guard let judge = judges[moment]?[shape] else { fatalError("the form cannot be judged") }
    return judge
  }
}
