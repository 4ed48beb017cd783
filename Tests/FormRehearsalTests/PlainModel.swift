import FormCatalog
import FormRehearsal
import FormSubmission

/// What can happen to a request, written down a second time, from upstream’s state machine and policies, without
/// looking at how the tool does it: rows of a table, and a few sentences in code.
struct PlainModel {
  /// An event, the states from which it leads (`*` for all), the state to which it leads (`=` for the same), and what
  /// else has to be so.
  private static let table = """
    update draft,changes_requested =
    update_by_api draft,submitted,changes_requested =
    submit draft,changes_requested submitted first
    submit draft,changes_requested,refused submitted reopening
    approve changes_requested,submitted validated
    refuse changes_requested,submitted refused first
    refuse changes_requested,submitted validated reopening
    request_changes submitted changes_requested
    revoke validated revoked
    revoke_habilitation validated revoked last
    revoke_habilitation * = others
    archive draft,refused,revoked archived none_active
    reopen validated draft
    cancel_reopening draft,changes_requested,submitted validated reopening
    start_next_stage validated draft
    cancel_next_stage draft,changes_requested,submitted validated
    transfer * =
    instructor_message * =
    applicant_message * =
    """
  private static let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  /// The organisation of each person, and the definitions on which they are instructor and developer.
  private static let everything: Set<String> = ["exemple", "seul", "bac", "prod"]
  static let organisations = ["camille": 1, "dominique": 1, "maxime": 1, "claude": 2]
  static let instructors: [String: Set<String>] = ["ines": everything, "marion": everything, "etienne": ["exemple"]]
  static let developers: [String: Set<String>] = ["denis": everything]
  static let reporters = instructors.merging(["remi": everything, "denis": everything]) { $1 }

  struct Grant {
    var id: Int
    var definition: String
    /// Both as the request’s.
    var title: String?
    var officer: String?
    var state: String
  }

  private(set) var definition: String
  private(set) var state = "draft"
  private(set) var applicant: String
  private(set) var grants: [Grant] = []
  /// The title of the project, which stands for all answers; nil before anything is answered.
  private(set) var title: String?
  /// Whom the request names as data protection officer.
  private(set) var officer: String?
  private var areBoxesTicked = false
  private var wasReopened = false

  init(_ definition: String, by applicant: String) {
    self.definition = definition
    self.applicant = applicant
  }

  /// Does something, and says whether it was allowed.
  mutating func act(_ act: Act, by person: String, nextGrant: Int) -> Bool {
    guard isOpen(to: person, act), let row = row(act), isSensible(act, by: person) else { return false }
    switch act {
    case .update(let content), .updateByAPI(let content): save(content)
    case .submit(let content): if let content { save(content) }
    case .approve:
      for index in grants.indices where grants[index].definition == definition && grants[index].state == "active" {
        grants[index].state = "obsolete"
      }
      grants.append(Grant(id: nextGrant, definition: definition, title: title, officer: officer, state: "active"))
    case .refuse: restore(grants.last)
    case .cancelReopening: restore(grants.last)
    case .revoke: for index in grants.indices where grants[index].state == "active" { grants[index].state = "revoked" }
    case .revokeHabilitation(let id, _):
      for index in grants.indices where grants[index].id == id { grants[index].state = "revoked" }
    case .reopen(let id):
      definition = grants.first { $0.id == id }?.definition ?? definition
      wasReopened = true
    case .startNextStage:
      definition = "prod"
      areBoxesTicked = false
    case .cancelNextStage:
      restore(grants.last { $0.definition == "bac" })
      areBoxesTicked = true
    case .transfer(let email): applicant = String(email.prefix { $0 != "@" })
    case .requestChanges, .archive, .instructorMessage, .applicantMessage: break
    }
    if row[2] != "=" { state = row[2] }
    return true
  }

  // MARK: Who

  private func isOpen(to person: String, _ act: Act) -> Bool {
    let isColleague = Self.organisations[person] == Self.organisations[applicant]
    let isApplicant = person == applicant
    let isInstructor = Self.instructors[person]?.contains(definition) ?? false
    switch act {
    case .update, .submit, .reopen, .startNextStage, .applicantMessage: return isApplicant
    case .approve, .refuse, .requestChanges, .revoke, .revokeHabilitation, .instructorMessage: return isInstructor
    case .archive: return isApplicant || isInstructor
    case .cancelReopening, .cancelNextStage: return isInstructor || isApplicant && state != "submitted"
    case .updateByAPI: return Self.developers[person]?.contains(definition) ?? false
    case .transfer(let email):
      if isInstructor { return state != "draft" || isReopening }
      guard isColleague, definition != "seul" else { return false }
      guard state != "draft" || isReopening || definition == "prod" else { return false }
      return isApplicant || email == "\(person)@exemple.gouv.fr"
    }
  }

  /// Whether somebody may begin a request with a form while there are others.
  static func isOpening(_ form: String, to person: String, besides others: [PlainModel]) -> Bool {
    guard let organisation = organisations[person] else { return false }
    return form != "seul-libre"
      || !others.contains { other in
        other.definition == "seul" && organisations[other.applicant] == organisation
          && ["draft", "submitted", "changes_requested", "validated"].contains(other.state)
      }
  }

  // MARK: What is seen and told

  private static let told: [String: Set<String>] = [
    "exemple": [
      "create", "update", "submit", "approve", "refuse", "request_changes", "revoke", "revoke_habilitation", "archive",
      "reopen", "transfer",
    ],
    "prod": ["approve"],
  ]

  /// Whether the provider’s program is told of an event that has just happened.
  func isTold(of event: String) -> Bool { Self.told[definition]?.contains(event) ?? false }

  func isReporter(_ person: String) -> Bool { Self.reporters[person]?.contains(definition) ?? false }

  /// What somebody sees of the request, and the lists in which they find it.
  func sight(of person: String) -> Set<String> {
    let isColleague = Self.organisations[person] == Self.organisations[applicant]
    let isInvolved = person == applicant || isReporter(person)
    var sight: Set<String> = []
    if isColleague || isReporter(person) || person == officer { sight.insert("request") }
    if isInvolved { sight.insert("history") }
    if isInvolved, definition != "seul" { sight.insert("messages") }
    if Self.developers[person]?.contains(definition) ?? false { sight.insert("calls") }
    guard state != "archived" else { return sight }
    if person == applicant { sight.insert("own") }
    if person == officer { sight.insert("contact") }
    if isColleague { sight.insert("organisation") }
    if isReporter(person) { sight.insert("instruction") }
    return sight
  }

  // MARK: When

  private var isReopening: Bool {
    if state == "validated" || state == "revoked" { return false }
    let hasStages = definition == "bac" || definition == "prod"
    return hasStages ? grants.contains { $0.definition == definition } : wasReopened
  }

  private func row(_ act: Act) -> [String]? {
    let active = grants.filter { $0.state == "active" }.count
    return Self.rows.first { row in
      guard row[0] == act.event.rawValue, row[1] == "*" || row[1].split(separator: ",").map(String.init).contains(state)
      else { return false }
      switch row.count > 3 ? row[3] : "" {
      case "first": return !isReopening
      case "reopening": return isReopening
      case "none_active": return active == 0
      case "last": return active == 1
      case "others": return active > 1
      default: return true
      }
    }
  }

  // MARK: With what

  private func isSensible(_ act: Act, by person: String) -> Bool {
    switch act {
    case .update(let content), .updateByAPI(let content): return Self.isDraft(content)
    case .submit(let content): return isSendable(content)
    case .refuse(let reason), .requestChanges(let reason): return reason != ""
    case .instructorMessage(let text), .applicantMessage(let text): return text != "" && definition != "seul"
    case .cancelReopening(let reason): return definition != "seul" && (person == applicant || (reason ?? "") != "")
    case .revokeHabilitation(let id, _): return grants.contains { $0.id == id && $0.state == "active" }
    case .reopen(let id): return definition != "seul" && isReopenable(id)
    case .startNextStage: return definition == "bac"
    case .cancelNextStage: return definition == "prod" && grants.contains { $0.definition == "bac" }
    case .transfer(let email):
      guard let organisation = Self.organisations[String(email.prefix { $0 != "@" })] else { return false }
      return email != "\(applicant)@exemple.gouv.fr" && organisation == Self.organisations[applicant]
    case .approve, .revoke, .archive: return true
    }
  }

  private func isSendable(_ content: Content?) -> Bool {
    if let content {
      guard Self.isDraft(content), Self.isComplete(content) else { return false }
    } else {
      guard title != nil, areBoxesTicked else { return false }
    }
    guard isReopening else { return true }
    return (content.flatMap(Self.title) ?? title) != grants.last { $0.definition == definition }?.title
  }

  private func isReopenable(_ id: Int) -> Bool {
    guard let grant = grants.first(where: { $0.id == id }), grant.state == "active" else { return false }
    // The latest of its stage; and a production that no later sandbox follows.
    return grants.last { $0.definition == grant.definition }?.id == id
      && (grant.definition != "prod" || grants.last?.definition == "prod")
  }

  private mutating func save(_ content: Content) {
    title = Self.wholeTitle(content)
    officer = Self.officer(content)
    areBoxesTicked = content.acceptances.values.filter(\.self).count == 2
  }

  private mutating func restore(_ grant: Grant?) {
    guard let grant else { return }
    definition = grant.definition
    title = grant.title
    officer = grant.officer
  }

  // MARK: The contents that the test gives

  /// The title, if nothing compulsory is missing.
  static func wholeTitle(_ content: Content) -> String? { isWhole(content) ? title(content) : nil }

  private static func title(_ content: Content) -> String? {
    if case .text(let title)? = content.answers["intitule"] { title } else { nil }
  }
  static func officer(_ content: Content) -> String? {
    if case .text(let email)? = content.answers["delegue_protection_donnees_email"] {
      String(email.prefix { $0 != "@" })
    } else {
      nil
    }
  }
  private static func isDraft(_ content: Content) -> Bool { content.answers["inconnu"] == nil }
  private static func isWhole(_ content: Content) -> Bool { content.answers["description"] != nil }
  private static func isComplete(_ content: Content) -> Bool {
    isWhole(content) && content.acceptances.values.filter(\.self).count == 2
  }
}
