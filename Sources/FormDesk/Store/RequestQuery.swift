#if Desk
import FormSubmission

/// What somebody looks for in a list of requests.
struct RequestQuery: Hashable, Sendable {
  enum Order: String, CaseIterable {
    case latest = "recentes"
    case oldest = "anciennes"
    case number = "numero"

    var title: String {
      switch self {
      case .latest: "Les dernières modifiées d’abord"
      case .oldest: "Les plus anciennement modifiées d’abord"
      case .number: "Par numéro, du plus grand au plus petit"
      }
    }
  }

  /// What they typed; empty for everything.
  var text = ""
  var state: RequestState?
  var definition: String?
  var form: String?
  var isUnread = false
  var order = Order.latest
  /// From 1.
  var page = 1
}

extension RequestQuery {
  /// The names by which addresses of lists say what is looked for.
  enum Name: String, CaseIterable {
    case text = "recherche"
    case state = "etat"
    case definition = "api"
    case form = "formulaire"
    case isUnread = "non-lues"
    case order = "tri"
    case page
  }

  /// What an address asks for; what it says that is unknown counts as not said.
  init(_ answer: (String) -> String?) {
    func said(_ name: Name) -> String? { answer(name.rawValue).flatMap { $0.isEmpty ? nil : $0 } }
    text = said(.text).map(SearchText.cut) ?? ""
    if text.allSatisfy(\.isWhitespace) { text = "" }
    state = said(.state).flatMap { RequestState(rawValue: $0) }
    definition = said(.definition)
    form = said(.form)
    isUnread = said(.isUnread) != nil
    order = said(.order).flatMap { Order(rawValue: $0) } ?? .latest
    page = min(max(said(.page).flatMap { Int($0) } ?? 1, 1), RequestPage.last)
  }

  /// What an address has to say for this to be looked for.
  var answers: [(name: String, value: String)] {
    Name.allCases.compactMap { name in value(of: name).map { (name.rawValue, $0) } }
  }

  /// The same, on another page.
  func at(page: Int) -> RequestQuery {
    var copy = self
    copy.page = page
    return copy
  }

  /// Nil for what goes without saying.
  private func value(of name: Name) -> String? {
    switch name {
    case .text: text.isEmpty ? nil : text
    case .state: state?.rawValue
    case .definition: definition
    case .form: form
    case .isUnread: isUnread ? "1" : nil
    case .order: order == .latest ? nil : order.rawValue
    case .page: page == 1 ? nil : String(page)
    }
  }
}

/// Whose requests a list shows.
enum RequestScope: Sendable {
  /// Those of one applicant for one organisation.
  case applicant(String, organisation: String)
  /// Those that name an address as that of a contact.
  case contact(email: String)
  case organisation(String)
  /// Those of definitions that somebody has a role on, by name in the cast.
  case definitions([String], reader: String)
}

/// A page of a list.
struct RequestPage: Sendable {
  static let size = 25
  /// More are not counted.
  static let mostCounted = 1000
  /// As many of the latest that match what somebody typed are put in order.
  static let mostSorted = mostCounted + 1

  /// The numbers of the requests, in order, with whether there is something new for the reader.
  let requests: [(id: Int, isUnread: Bool)]
  /// How many there are in all; nil for more than are counted.
  let count: Int?
  let query: RequestQuery
  /// Whether more matched what was typed than were put in order.
  let isCut: Bool

  /// The last page that there is: what is not counted is found by a search.
  static let last = mostCounted / size

  var hasMore: Bool { query.page < Self.last && count.map { query.page * Self.size < $0 } ?? true }
}
#endif
