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
  static let mostSorted = 2000

  /// The numbers of the requests, in order, with whether there is something new for the reader.
  let requests: [(id: Int, isUnread: Bool)]
  /// How many there are in all; nil for more than are counted.
  let count: Int?
  let query: RequestQuery
  /// Whether more matched what was typed than were put in order.
  let isCut: Bool

  var hasMore: Bool { count.map { query.page * Self.size < $0 } ?? true }
}
#endif
