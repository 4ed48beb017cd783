import FormLanguageServer
import FormTestSupport
import Testing

extension CompletionTests {
  @Test(
    "Knows the names of a block while its line is broken",
    arguments: [
      ("  rules:\n    autres: {distinct: [lieu, ⟦⟧", "guichet"),
      ("  rules:\n    ordre: {after: [⟦⟧", "debut"), ("  contacts: [⟦⟧", "bibliothecaire"),
    ]
  )
  func brokenBlock(_ keys: String, _ expected: String) throws {
    let block = """
      accueil:
        title: Accueil
        kinds: {bibliothecaire: {label: Bibliothécaire}}
        fields:
          lieu: {type: text, label: Lieu}
          guichet: {type: text, label: Guichet}
          debut: {type: date, label: Début}

      """
    let path = "definitions/blocks/a.yml"
    let file = TypedFile(path, block + keys, offers: [])
    let labels = try Self.items(file, in: .own.with(path, block)).map(\.label)
    #expect(labels.contains(expected), "\(labels)")
  }

  @Test(
    "Offers only names that can stand there",
    arguments: [
      // None that the place is within, and none whose value it cannot have.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  scopes: &donnees\n    - name: A\n      value: a\n      group: ⟦⟧\n",
        offers: [],
        not: ["*donnees"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  name: &nom E\n  scopes: &donnees [{name: A, value: a}]\nautre:\n  name: ⟦⟧\n",
        offers: ["*nom"],
        not: ["*donnees"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  scopes: &donnees [{name: A, value: a}]\nautre:\n  scopes: ⟦⟧\n",
        offers: ["*donnees"]
      ),
      // A stage leads to a form of the definition beside it.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  name: E\nautre:\n  name: A\n  stage:\n    next:\n      id: exemple\n      form_id: ⟦⟧\n",
        offers: ["exemple"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  name: E\nautre:\n  name: A\n  stage:\n    next:\n      id: autre\n      form_id: ⟦⟧\n",
        offers: [],
        not: ["exemple"]
      ),
    ]
  )
  func fitting(_ file: TypedFile) throws { try offers(file, in: .base) }

  @Test("A step waits for no message that the definition has taken away")
  func removedMessages() throws {
    let life = """
      commun:
        messages: {parti: {title: Parti, event: submit, to: [applicant], subject: Parti, text: Parti}}
      exemple:
        extends: commun
        remove: [parti]
        messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}}
      """
    let file = TypedFile(
      "definitions/scenarios/a.yml",
      "Une demande:\n  form: exemple\n  accepted: true\n  then:\n    - mails: [⟦⟧",
      offers: ["recu"],
      not: ["parti"]
    )
    try offers(file, in: .own.with("definitions/life/exemple.yml", life))
  }
}
