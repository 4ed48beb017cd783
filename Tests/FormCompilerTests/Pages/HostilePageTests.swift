import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// Whatever the texts of a definition are, they stay texts: pages run nothing but their own script.
@Suite struct HostilePageTests {
  static let payloads = [
    #""><script>alert(1)</script>"#, #"' onmouseover=alert(1) x='"#, #"" autofocus onfocus="alert(1)"#,
    "<img src=x onerror=alert(1)>", #"<a href="javascript:alert(1)">x</a>"#, #"<a href=" jAvaScript:alert(1)">x</a>"#,
    #"<a href="&#106;avascript:alert(1)">x</a>"#, "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>", "--><script>alert(1)</script>", "<style>*{display:none}</style>",
    "<iframe src=//x></iframe>", "<svg onload=alert(1)>", "<base href=//x>", "<form action=//x><input>",
    #"<meta http-equiv="refresh" content="0;url=//x">"#, "<object data=//x></object>", "</p></div></section></main>",
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "<p style=\"color:red\" onclick=x id=demande>x</p>",
  ]

  @Test(arguments: payloads)
  func textsStayTexts(payload: String) {
    let pages = Self.pages(payload)
    #expect(pages.count >= 8)
    #expect(pages.contains { $0.path.hasPrefix("html/messages/api_hostile/") })
    for (path, text) in pages { #expect(PageCheck.flaws(of: text, at: path) == [], "\(path)") }
  }

  /// All pages of a project that has the text wherever a text may stand.
  private static func pages(_ payload: String) -> [(path: String, text: String)] {
    let text = "\"" + payload.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    let project = MemoryProject(
      [
        "definitions/authorization_definitions/api.yml": """
        api_hostile:
          name: \(text)
          description: \(text)
          provider: fournisseur
          kind: api
          link: \(text)
          cgu_link: \(text)
          support_email: \(text)
          scopes:
            - { name: \(text), value: un, group: \(text), link: \(text), included: true }
            - { name: \(text), value: \(text), group: \(text) }
          checkboxes: { case: { label: \(text) } }
          blocks:
            - { name: basic_infos, title: \(text), intro: \(text) }
            - { name: contacts, contacts: [contact_metier] }
            - name: scopes
            - name: mien
        """,
        "definitions/blocks/mien.yml": """
        mien:
          title: \(text)
          intro: \(text)
          fields:
            question: { type: text, label: \(text), hint: \(text), example: \(text), suggestions: [\(text)] }
            longue: { type: long_text, label: \(text), hint: \(text) }
            choix: { type: choice, label: \(text), options: { un: \(text), deux: \(text) } }
            plusieurs: { type: choices, label: \(text), options: { \(text): \(text) } }
            liste: { type: list, of: text, label: \(text) }
            fichier: { type: document, label: \(text), accept: [\(text)] }
            suite: { type: text, label: \(text), when: { question: { is: \(text) } } }
        """,
        "definitions/authorization_request_forms/api.yml": """
        api-hostile:
          definition: api_hostile
          name: \(text)
          description: \(text)
          introduction: \(text)
          use_case: \(text)
          service_provider_id: editeur
          steps: [{ name: basic_infos }, { name: contacts }, { name: scopes }, { name: mien }]
          initialize_with:
            intitule: \(text)
            description: \(text)
            longue: \(text)
            liste: [\(text)]
            scopes: [un]
        """,
        "definitions/service_providers.yml": "editeur: { type: editor, name: \(text) }",
        "definitions/data_providers.yml": "fournisseur: { name: \(text), link: \(text) }",
        "definitions/eligibility/regles.yml": """
        - definition_id: api_hostile
          options:
            - { type: \(text), eligible: 'yes', body: \(text), cta: { content: \(text), url: \(text) } }
        """,
        "definitions/eligibility/arbre.yml": """
        api_hostile:
          questions: { \(text): { label: \(text), hint: \(text), answers: { a: { label: \(text), outcome: \(text) } } } }
          outcomes: { \(text): { eligible: yes, text: \(text), forms: [api-hostile], prefill: { intitule: \(text) } } }
        """,
        "definitions/life/vie.yml": """
        api_hostile:
          services: { service: { name: \(text), email: \(text) } }
          templates: { refus: { kind: refusal, title: \(text), content: \(text) } }
          messages:
            recu:
              title: \(text)
              event: submit
              unless: \(text)
              from: \(text)
              to: [applicant, service]
              subject: \(text)
              text: \(text)
              expects: { applicant: \(text) }
        """,
      ],
      layout: .own
    )
    let catalog = project.catalog
    return ArtifactStage.artifacts([.html, .life], of: catalog, site: .standard).map {
      ($0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
  }
}
