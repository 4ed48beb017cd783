#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormRehearsal
import FormSubmission

/// What an applicant posts by a form’s page: a draft to be saved, or a request to be submitted.
struct Filing: Sendable {
  enum Result: Sendable {
    case done(String)
    case unknown
    case refused(Refusal)
    /// What was posted, and the request as it stands then: a draft is saved also where it cannot be sent yet.
    case invalid([Violation], Content, Dossier?)
  }

  private let post: PostedRequest
  private let action: PostAction
  private let key: String
  private let form: Form
  private let schema: FormSchema
  /// The number of the request; nil to begin one.
  private let request: Int?
  private let turn: Turn

  /// Nil where the post has not come from a page of ours.
  init?(_ post: PostedRequest, form: Form, request: Int?, turn: Turn) {
    guard let action = post.action, let key = post.text(named: .key), OneTimeKey.isOne(key), let schema = form.schema
    else { return nil }
    self.post = post
    self.action = action
    self.key = key
    self.form = form
    self.schema = schema
    self.request = request
    self.turn = turn
  }

  /// Does it, in one transaction: everything of it or nothing.
  func file(in ledger: Ledger) throws -> Result {
    if let address = try ledger.done(key, by: turn.person.id) { return .done(address) }
    guard let request else { return try begun(ledger) }
    guard let dossier = try ledger.dossier(request),
      Visibility(of: turn.person, on: dossier, in: turn.catalog)?.canRead ?? false
    else { return .unknown }
    return try continued(dossier, expecting: post.text(named: .version).flatMap { Int($0) }, ledger)
  }

  private func begun(_ ledger: Ledger) throws -> Result {
    let (content, files) = content(over: Content())
    let refused = refusals(at: .draft, keeping: [:])
    guard refused.isEmpty else { return .invalid(refused, content, nil) }
    let others = try ledger.requests(of: turn.person.organisation ?? "", for: form.definition ?? "")
    switch turn.step.begin(.create(form: form.uid, content), as: try ledger.nextRequest, besides: others) {
    case .failure(let refusal): return result(refusal, content, nil)
    case .success(let outcome):
      try ledger.keep(files)
      try ledger.keep(outcome, in: turn.setting)
      let request = outcome.dossier.request.id
      switch action {
      case .save: return try done("/demandes/\(request)/formulaire?enregistre", ledger)
      case .submit:
        let refused = refusals(at: .submit, keeping: [:])
        guard refused.isEmpty else { return .invalid(refused, outcome.dossier.request.content, outcome.dossier) }
        return try submitted(content, outcome.dossier, expecting: nil, ledger)
      }
    }
  }

  private func continued(_ dossier: Dossier, expecting version: Int?, _ ledger: Ledger) throws -> Result {
    let kept = dossier.request.content.documentsKept(by: post)
    let (content, files) = content(over: dossier.request.content)
    switch action {
    case .save: return try saved(content, files, keeping: kept, dossier, expecting: version, ledger)
    case .submit:
      let refused = refusals(at: .submit, keeping: kept)
      if refused.isEmpty {
        try ledger.keep(files)
        return try submitted(content, dossier, expecting: version, ledger)
      }
      // What cannot be sent yet is saved, so that nothing is lost.
      let result = try saved(content, files, keeping: kept, dossier, expecting: version, ledger)
      guard case .done = result, let dossier = try ledger.dossier(dossier.request.id) else { return result }
      return .invalid(refused, dossier.request.content, dossier)
    }
  }

  private func saved(
    _ content: Content,
    _ files: [PostedFile],
    keeping kept: [String: [Attachment]],
    _ dossier: Dossier,
    expecting version: Int?,
    _ ledger: Ledger
  ) throws -> Result {
    let refused = refusals(at: .draft, keeping: kept)
    guard refused.isEmpty else { return .invalid(refused, content, dossier) }
    let next = try ledger.nextHabilitation
    switch turn.step.perform(.update(content), on: dossier, expecting: version, nextHabilitation: next) {
    case .failure(let refusal): return result(refusal, content, dossier)
    case .success(let outcome):
      try ledger.keep(files)
      try ledger.keep(outcome, in: turn.setting)
      return try done("/demandes/\(dossier.request.id)/formulaire?enregistre", ledger)
    }
  }

  private func submitted(
    _ content: Content,
    _ dossier: Dossier,
    expecting version: Int?,
    _ ledger: Ledger
  ) throws -> Result {
    let next = try ledger.nextHabilitation
    switch turn.step.perform(.submit(content), on: dossier, expecting: version, nextHabilitation: next) {
    case .failure(let refusal): return result(refusal, content, dossier)
    case .success(let outcome):
      try ledger.keep(outcome, in: turn.setting)
      return try done("/demandes/\(dossier.request.id)", ledger)
    }
  }

  private func done(_ address: String, _ ledger: Ledger) throws -> Result {
    try ledger.markDone(key, by: turn.person.id, leadingTo: address)
    return .done(address)
  }

  private func result(_ refusal: Refusal, _ content: Content, _ dossier: Dossier?) -> Result {
    if case .invalid(let violations) = refusal { .invalid(violations, content, dossier) } else { .refused(refusal) }
  }

  // MARK: What is posted

  /// What the request would say, and the files that it does not have yet.
  private func content(over saved: Content) -> (Content, [PostedFile]) {
    PostedFile.content(of: post, over: saved, to: schema)
  }

  private func refusals(at moment: Moment, keeping kept: [String: [Attachment]]) -> [Violation] {
    turn.setting.violations(of: post, keeping: kept, to: form, at: moment, on: turn.now.day).filter { !$0.isAdvice }
  }
}
#endif
