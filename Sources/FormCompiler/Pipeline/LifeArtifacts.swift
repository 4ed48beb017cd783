import FormCatalog
import FormDigest
import FormEmitters
import FormJSON
import FormSubmission

/// What happens after a request is sent: messages, and the calls to providers where a definition declares a webhook.
package enum LifeArtifacts {
  /// With this secret all examples are signed. It is no secret: everybody can read it.
  package static let secret = "secret-public-pour-les-essais-seulement"
  /// What calls that DataPass does not make name as its environment.
  package static let environment = "test"

  static func batches(of catalog: Catalog) -> [ArtifactBatch] {
    let lives = LifeEmitter.lives(catalog)
    let webhooks = lives.filter { $0.webhook != nil }
    var batches = [
      ArtifactBatch(weight: 1) {
        LifeEmitter.files(lives, in: catalog).map { Artifact(path: $0.path, bytes: $0.bytes) }
      }
    ]
    guard !webhooks.isEmpty else { return batches }
    batches.append(ArtifactBatch(weight: 1) { common })
    return batches + webhooks.map { life in ArtifactBatch(weight: 1) { files(of: life, in: catalog) } }
  }

  private static let folder = "life/webhooks"

  /// What is the same for all definitions.
  private static var common: [Artifact] {
    [Artifact(path: "\(folder)/secret.txt", bytes: Array(secret.utf8))] + call("ping", WebhookSample.ping)
  }

  /// The schema of a definition’s calls, and an example of each event that its webhook declares.
  private static func files(of life: Life, in catalog: Catalog) -> [Artifact] {
    let definition = life.definition
    guard let schema = WebhookSchema(definition) else { return [] }
    var files = [Artifact(path: schema.path, bytes: JSONWriter.write(schema.json, .pretty))]
    if let sample = sample(of: definition, in: catalog) {
      files += (life.webhook?.events ?? []).flatMap { event in
        call("\(definition.id)/\(event.rawValue)", sample.body(of: event))
      }
    }
    return files
  }

  /// A request made with a form that is no vendor’s, if there is one; nil where there is no form.
  private static func sample(of definition: Definition, in catalog: Catalog) -> WebhookSample? {
    let forms = (definition.publicForms + definition.forms).compactMap { catalog.forms[$0] }
    guard let form = forms.first(where: { $0.serviceProvider == nil }) ?? forms.first,
      var example = SubmissionExample(form, in: catalog, today: nil)
    else { return nil }
    let answers = example.make(.complete).submission.answers
    return WebhookSample(form, of: definition, in: catalog, answers: answers)
  }

  /// A body and its headers, which `curl --header @FILE --data-binary @FILE` sends as they are.
  private static func call(_ name: String, _ body: [UInt8]) -> [Artifact] {
    let headers = """
      Content-Type: application/json
      X-Hub-Signature-256: sha256=\(HMAC.hex(of: body, key: Array(secret.utf8)))
      X-App-Environment: \(environment)

      """
    return [
      Artifact(path: "\(folder)/\(name).json", bytes: body),
      Artifact(path: "\(folder)/\(name).headers", bytes: Array(headers.utf8)),
    ]
  }
}
