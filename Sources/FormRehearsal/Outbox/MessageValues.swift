import FormCatalog
import FormEmitters
import FormSubmission

/// The values of a request with which its messages are filled in. What has none is blank: no example is ever mailed.
enum MessageValues {
  static func values(of happening: Happening, in setting: Setting) -> [MessageVariable: String] {
    let links = MessageLinks(
      site: setting.site,
      request: happening.request,
      habilitation: happening.habilitation,
      opinion: happening.opinion?.key
    )
    return Dictionary(
      uniqueKeysWithValues: MessageVariable.allCases.map { ($0, value(of: $0, happening, links, setting.catalog)) }
    )
  }

  private static func value(
    of variable: MessageVariable,
    _ happening: Happening,
    _ links: MessageLinks,
    _ catalog: Catalog
  ) -> String {
    let definition = happening.definition
    switch variable {
    case .number: return happening.request.map { "D\($0)" } ?? ""
    case .templateNumber: return happening.request.map(String.init) ?? ""
    case .title: return title(of: happening)
    case .submittedOn: return happening.submittedAt.map { DayWords.text($0.day) } ?? ""
    case .applicant: return happening.formerApplicant?.name ?? happening.applicant?.name ?? ""
    case .newApplicant: return happening.event == .transfer ? happening.applicant?.name ?? "" : ""
    case .organisation: return happening.organisation?.name ?? ""
    case .definition: return MessageWords.name(of: definition)
    case .provider:
      let provider = definition.declaration.provider?.value
      return provider.map { catalog.dataProviders[$0]?.name?.value ?? $0 } ?? ""
    case .support: return definition.declaration.supportEmail?.value ?? ""
    case .instructorText: return happening.hasInstructorText ? happening.words ?? "" : ""
    case .opinionEnd: return happening.opinion.map { DayWords.text($0.end) } ?? ""
    case .renewalEnd: return happening.renewalEnd.map(DayWords.text) ?? ""
    case .scopes: return scopes(of: happening)
    case .environment: return MessageWords.environment(of: definition)
    case .access: return access(of: happening) ?? links.address(of: .access) ?? ""
    case .request where happening.request == nil:
      // An invitation leads to where drafts are taken over.
      return links.site
    case .request, .messages, .instruction, .habilitation, .nextStage, .unsubscribe, .opinion, .renewal:
      return links.address(of: variable) ?? ""
    }
  }

  /// The name of the project or, where nobody gave it one, that of the form.
  private static func title(of happening: Happening) -> String {
    happening.content.title ?? happening.form?.name ?? happening.definition.name ?? happening.definition.id
  }

  private static func scopes(of happening: Happening) -> String {
    guard case .list(let scopes)? = happening.content.answers["scopes"] else { return MessageWords.scopes([]) }
    let names = Dictionary(
      happening.definition.scopes.map { ($0.value, LabelText.plain($0.declaration.name.value)) },
      uniquingKeysWith: { first, _ in first }
    )
    return MessageWords.scopes(scopes.map { names[$0] ?? $0 })
  }

  /// The address of the access, once the provider’s program has said what it calls it.
  private static func access(of happening: Happening) -> String? {
    happening.externalIdentifier.flatMap { happening.definition.accessAddress(of: $0) }
  }
}

extension Happening {
  fileprivate var hasInstructorText: Bool { opinion != nil || event?.hasInstructorText ?? false }
}
