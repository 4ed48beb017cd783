package import FormCatalog
package import FormCompiler
package import FormSubmission
import Synchronization

/// What a rehearsal takes place in: the forms, what is declared of the lives of their requests, and the people.
package final class Setting: Sendable {
  package let catalog: Catalog
  package let cast: Cast
  /// The root of the site to which messages lead, without a slash at its end.
  package let site: String
  private let environment: String
  private let lives: [String: Life]
  /// The judges that were needed so far.
  private let judges = Mutex<[JudgeKey: SubmissionJudge]>([:])

  private struct JudgeKey: Hashable {
    let form: String
    let moment: Moment
    let shape: SubmissionShape
    let day: CalendarDate
  }

  /// - Parameters:
  ///   - catalog: the forms.
  ///   - cast: the people.
  ///   - site: the root of the site to which messages lead, without a slash at its end.
  ///   - environment: the one that the catalogue was read for.
  package init(_ catalog: Catalog, cast: Cast, site: String, environment: String) {
    self.catalog = catalog
    self.cast = cast
    self.site = site
    self.environment = environment
    lives = Dictionary(LifeBook(catalog).lives.map { ($0.definition.id, $0) }, uniquingKeysWith: { $1 })
  }

  package func life(of definition: Definition) -> Life {
    lives[definition.id] ?? LifeBook(catalog).life(of: definition)
  }

  /// The violations of what a request says; none where it is not known what its form asks.
  package func violations(of content: Content, to form: Form, at moment: Moment, on day: CalendarDate) -> [Violation] {
    judge(form, moment, .canonical, day)?.violations(of: content.submission) ?? []
  }

  /// The violations of what the page of a form posts beside the documents that the request keeps, as
  /// `datapass validate --from form` tells them; none where it is not known what the form asks.
  package func violations(
    of post: PostedRequest,
    keeping documents: [String: [Attachment]],
    to form: Form,
    at moment: Moment,
    on day: CalendarDate
  ) -> [Violation] {
    let kept = documents.mapValues { $0.map(\.document) }
    return judge(form, moment, .form, day)?.violations(of: post, keeping: kept) ?? []
  }

  private func judge(
    _ form: Form,
    _ moment: Moment,
    _ shape: SubmissionShape,
    _ day: CalendarDate
  ) -> SubmissionJudge? {
    let key = JudgeKey(form: form.uid, moment: moment, shape: shape, day: day)
    if let known = judges.withLock({ $0[key] }) { return known }
    let terms = SubmissionDesk.Terms(catalog, at: moment, shape: shape, today: day, environment: environment)
    guard let judge = terms.judge(form) else { return nil }
    judges.withLock { $0[key] = judge }
    return judge
  }
}
