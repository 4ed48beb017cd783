import FormCompiler
import FormRehearsal
import FormSyntax
import FormTestSupport
import Testing

/// The story as a page.
@Suite struct StoryPageTests {
  private static func page(_ title: String, _ words: String = "Précisez.") -> String {
    let scenarios = """
      "\(title)":
        form: exemple-libre
        day: 2026-03-02
        answers: { scopes: [adresse], intitule: "\(title)", delegue_protection_donnees_email: maxime@exemple.gouv.fr }
        accepted: true
        then:
          - { by: reporter, does: approve, refused: no_role }
          - { by: applicant, does: submit }
          - { by: instructor, does: ask_opinion, to: outsider, saying: Quoi ? }
          - { by: outsider, does: give_opinion, saying: Oui. }
          - { by: instructor, does: request_changes, saying: "\(words)" }
          - { by: applicant, does: submit, answers: { intitule: Autre } }
          - { by: instructor, does: approve }
          - { answers_call: jeton-1 }
          - { after: 2 months }
          - { by: applicant, does: renew, answers: { changement: "non" } }
      """
    let project = RehearsalProject.project.with("definitions/scenarios/a.yml", scenarios).project
    return String(decoding: StoryPage(StoryRun(project, environment: .production) { _ in true }).bytes, as: UTF8.self)
  }

  @Test func itSaysWhatWasSeenAndSent() {
    let page = Self.page("La cantine")
    for text in [
      "<h2>1. La cantine</h2>", "Exemple", "Camille Exemple, le demandeur", "Commune d’Exemple",
      "Le rapporteur veut valider la demande\u{A0}: c’est refusé", "Il faut le rôle «\u{A0}instructeur\u{A0}»",
      "2\u{A0}mars 2026 – Inès Instruction, l’instructeur", "Précisez.",
      "La demande passe de l’état «\u{A0}En cours d’instruction\u{A0}» à l’état «\u{A0}À modifier\u{A0}».",
      "Ce qui change dans la demande", "<td>La cantine</td>", "<td>Autre</td>",
      "<dd>camille@exemple.gouv.fr</dd>", "Nous avons reçu votre demande D1001", "est arrivée le 2\u{A0}mars 2026",
      "Ce message est envoyé par Le portail, et non par DataPass.",
      "Appel au programme du fournisseur\u{A0}: submit", "&quot;event&quot;:&quot;submit&quot;",
      "Il donne l’identifiant de l’accès\u{A0}: «\u{A0}jeton-1\u{A0}»", "Le temps passe, jusqu’au 2\u{A0}mai 2026",
      "H1, Exemple\u{A0}: active, accordée le 2\u{A0}mars 2026. Données\u{A0}: Adresse.", "Bon pour accord",
      "<dt>Signature</dt>", "DINUM", "Ce que dit la demande",
      "<li>Alix Ailleurs, une personne extérieure à DataPass</li>",
      "alix@ailleurs.exemple.fr peut le donner par un lien",
      "L’avis demandé est donné", "Le jeton prend fin le 2\u{A0}novembre 2027",
      "<dt>Version du formulaire</dt>",
    ] { #expect(page.contains(text), "\(text)") }
  }

  @Test func theSameStoryGivesTheSameBytes() { #expect(Self.page("La cantine") == Self.page("La cantine")) }

  /// Answers and words may be anything.
  @Test func textsStayTexts() {
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    let page = Self.page(hostile, hostile)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
  }

  @Test func aStoryThatStopsSaysWhy() {
    let scenario = """
      Une histoire:
        form: exemple-libre
        day: 2026-03-02
        accepted: true
        then: [{ by: applicant, does: submit, state: draft }, { by: instructor, does: approve }]
      """
    let project = RehearsalProject.project.with("definitions/scenarios/a.yml", scenario).project
    let run = StoryRun(project, environment: .production) { _ in true }
    let page = String(decoding: StoryPage(run).bytes, as: UTF8.self)
    #expect(page.contains("L’histoire s’arrête\u{A0}: «\u{A0}Une histoire\u{A0}», étape 1"))
    #expect(!page.contains("La demande est validée"))
    #expect(!page.contains("Bon pour accord"))
  }
}
