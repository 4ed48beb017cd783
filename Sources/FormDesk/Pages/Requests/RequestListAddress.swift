#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// Which list of requests somebody asks for: all its states, each with its beginning, or a page of one state.
struct RequestListAddress {
  let list: RequestList
  /// Nil for all.
  var state: RequestState?
  /// From 1.
  var page = 1

  private enum Name {
    static let list = "liste"
    static let state = "etat"
    static let page = "page"
  }

  /// Nobody turns so many pages.
  private static let pages = 1...100_000

  init(_ list: RequestList) { self.list = list }

  /// - Throws: `HTTPError`, where there is no such list or page.
  init(_ request: Hummingbird.Request) throws(HTTPError) {
    let asked = request.uri.queryParameters
    guard let list = asked[Name.list[...]].map({ RequestList(name: String($0)) }) ?? .own else {
      throw HTTPError(.notFound)
    }
    self.list = list
    if let name = asked[Name.state[...]] {
      guard let state = RequestState(rawValue: String(name)), RequestList.states.contains(state) else {
        throw HTTPError(.notFound)
      }
      self.state = state
    }
    if let number = asked[Name.page[...]] {
      guard state != nil, let page = Int(number), Self.pages.contains(page) else { throw HTTPError(.notFound) }
      self.page = page
    }
  }

  var address: PageAddress {
    var answers = [(name: Name.list, value: list.name)]
    if let state { answers.append((Name.state, state.rawValue)) }
    if page > 1 { answers.append((Name.page, String(page))) }
    return .desk(["demandes"], asking: answers)
  }

  func turned(to page: Int) -> RequestListAddress {
    var copy = self
    copy.page = page
    return copy
  }
}

extension RequestList {
  /// The states that stand in lists, what is to be done first.
  static let states: [RequestState] = [.changesRequested, .submitted, .draft, .validated, .refused, .revoked]

  /// The lists of those who make requests.
  static let ofApplicants: [RequestList] = [.own, .contact, .organisation]

  /// Nil for none of these.
  fileprivate init?(name: String) {
    guard let list = Self.ofApplicants.first(where: { $0.name == name }) else { return nil }
    self = list
  }

  /// Where it is asked for.
  var name: String {
    switch self {
    case .own: "demandeur"
    case .contact: "contact"
    case .organisation: "organisation"
    case .instruction: "instruction"
    }
  }

  var title: String {
    switch self {
    case .own: "J’en suis le demandeur"
    case .contact: "J’y suis mentionné en contact"
    case .organisation: "Toutes celles de l’organisation"
    case .instruction: "Instruction"
    }
  }

  /// What the store is asked for; nil for nothing.
  func scope(of person: Person) -> RequestScope? {
    switch self {
    case .own: person.organisation.map { .applicant(person.id, organisation: $0) }
    case .contact: .contact(email: person.email)
    case .organisation: person.organisation.map { .organisation($0) }
    case .instruction: nil
    }
  }
}
#endif
