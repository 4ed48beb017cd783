import FormCatalog
import FormJSON
package import FormSource
package import FormTemplates

/// What an import was about, kept for the next one: the forms of its answers, and of each value for the vault a
/// fingerprint that is too short to find the value by.
package struct ImportRecord: Equatable, Sendable {
  private var forms: Set<String> = []
  /// The fingerprints by the keys of the vault.
  private var vault: [String: String] = [:]

  /// - Parameters:
  ///   - outcome: what was done. Of answers that were refused it is not known which form they are about: what the last
  ///     import knew is kept then.
  ///   - previous: the record of the last import, if there is one.
  ///   - digest: makes a fingerprint.
  package init(of outcome: TemplateSession.Outcome, after previous: ImportRecord?, _ digest: ([UInt8]) -> String) {
    if !Self.isComplete(outcome), let previous { self = previous }
    for form in Self.forms(outcome) {
      forms.insert(form.uid)
      for deposit in form.deposits { vault[deposit.key] = deposit.fingerprint(digest) }
    }
  }

  // MARK: The file

  /// Nil if the text is no such record.
  package init?(_ bytes: [UInt8]) {
    guard case .object(let members)? = JSONReader.read(bytes, source: SourceID(0)).node?.content else { return nil }
    for member in members {
      switch (member.name, member.value.content) {
      case ("forms", .array(let items)):
        for item in items {
          guard case .string(let uid) = item.content else { return nil }
          forms.insert(uid)
        }
      case ("vault", .object(let keys)):
        for key in keys {
          guard case .string(let fingerprint) = key.value.content else { return nil }
          vault[key.name] = fingerprint
        }
      default: return nil
      }
    }
  }

  /// The record as JSON, sorted: the same imports give the same bytes.
  package var bytes: [UInt8] {
    let value = JSONValue.object([
      .init("forms", .array(forms.sorted().map { .string($0) })),
      .init("vault", .object(vault.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
    ])
    return JSONWriter.write(value, .pretty)
  }

  /// The file that holds it, as a change to the project; nil if it is as it should be, or there is nothing to keep.
  package func file(_ path: String, before: [UInt8]?) -> FixedFile? {
    if before == bytes || before == nil && forms.isEmpty { return nil }
    return FixedFile(path: path, before: before ?? [], after: bytes, titles: [])
  }

  // MARK: What has changed since

  /// Whether the last import had another value for a key.
  package func hasOther(_ deposit: VaultDeposit, _ digest: ([UInt8]) -> String) -> Bool {
    vault[deposit.key].map { $0 != deposit.fingerprint(digest) } ?? false
  }

  /// The values that are no longer those of the last import, by the existing form that reads them; each is named once.
  package func changedDeposits(in outcome: TemplateSession.Outcome, _ digest: ([UInt8]) -> String)
    -> [String: [VaultDeposit]]
  {
    var seen: Set<String> = []
    var changed: [String: [VaultDeposit]] = [:]
    for form in Self.forms(outcome) where form.existing != nil {
      for deposit in form.deposits {
        guard hasOther(deposit, digest), seen.insert(deposit.key).inserted else { continue }
        changed[form.uid, default: []].append(deposit)
      }
    }
    return changed
  }

  /// Warnings for the forms of the last import that no answer is about any more. Nothing is said where an answer was
  /// refused, since it may be the one.
  package func vanished(in outcome: TemplateSession.Outcome, at place: ByteSpan) -> [Finding] {
    guard Self.isComplete(outcome) else { return [] }
    let gone = forms.subtracting(Self.forms(outcome).map(\.uid)).filter { outcome.catalog.forms[$0] != nil }
    return gone.sorted().map { RefusedAnswer.finding(vanished: $0, at: place) }
  }

  private static func isComplete(_ outcome: TemplateSession.Outcome) -> Bool {
    outcome.results.allSatisfy { $0.plan != nil }
  }

  private static func forms(_ outcome: TemplateSession.Outcome) -> [FormPlan] {
    outcome.results.compactMap(\.plan).flatMap(\.forms)
  }
}
