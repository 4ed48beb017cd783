package import FormCatalog
import FormEmitters
package import FormSubmission
import Synchronization

/// Judges submissions: those to one form, or posts each of which says which form it is for.
package final class SubmissionDesk: Sendable {
  /// Makes the judge of a form.
  package struct Terms: Sendable {
    let catalog: Catalog
    let moment: Moment
    let shape: SubmissionShape
    let today: CalendarDate?
    let environment: String

    /// - Parameters:
    ///   - catalog: the forms.
    ///   - moment: whether submissions are judged as drafts or as sent.
    ///   - shape: how they are written.
    ///   - today: the day to judge for; if nil, what depends on it is not checked.
    ///   - environment: the one that the catalogue was read for.
    package init(
      _ catalog: Catalog,
      at moment: Moment,
      shape: SubmissionShape,
      today: CalendarDate?,
      environment: String
    ) {
      self.catalog = catalog
      self.moment = moment
      self.shape = shape
      self.today = today
      self.environment = environment
    }

    /// The judge of a form; nil if it is not known what that asks.
    package func judge(_ form: Form) -> SubmissionJudge? {
      let home = catalog.home(of: form.uid)
      return SubmissionJudge(form, in: home, at: moment, shape: shape, today: today, environment: environment)
    }
  }

  private let terms: Terms
  /// The judges of the forms that posts have named so far.
  private let judges = Mutex<[String: SubmissionJudge]>([:])

  package init(_ terms: Terms) {
    self.terms = terms
  }

  /// The verdict on a post in memory.
  package func verdict(onPost bytes: [UInt8]) -> (form: String?, verdict: SubmissionVerdict) {
    bytes.withUnsafeBufferPointer { verdict(onPost: $0[...]) }
  }

  /// The verdict on a post, and the form that it is for; nil where that is none of the catalogue.
  func verdict(onPost bytes: FormPost.Bytes) -> (form: String?, verdict: SubmissionVerdict) {
    let post: FormPost
    do throws(FormPost.Problem) {
      post = try FormPost(bytes, limits: SubmissionJudge.limits)
    } catch {
      return (nil, SubmissionVerdict([.init(error.violation, offset: nil)]))
    }
    let name = post.label(.form)
    guard let name, let judge = judge(name) else {
      return (nil, SubmissionVerdict([.init(.unknownForm(name), offset: nil)]))
    }
    return (name, SubmissionVerdict(judge.violations(of: post).map { .init($0, offset: nil) }))
  }

  private func judge(_ uid: String) -> SubmissionJudge? {
    if let known = judges.withLock({ $0[uid] }) { return known }
    guard let judge = terms.catalog.home(of: uid).forms[uid].flatMap(terms.judge) else { return nil }
    judges.withLock { $0[uid] = judge }
    return judge
  }
}
