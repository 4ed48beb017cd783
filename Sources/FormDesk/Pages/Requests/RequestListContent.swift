#if Desk
import FormRehearsal
import FormSubmission

/// What a list of requests shows: for each state that has some, a page of them.
struct RequestListContent: Sendable {
  struct Section: Sendable {
    let state: RequestState
    let dossiers: [Dossier]
    /// Nil for more than are counted.
    let count: Int?
    let hasMore: Bool
  }

  let sections: [Section]
  /// How many messages the reader has not read about the requests whose applicant they are, by number.
  private(set) var unread: [Int: Int] = [:]

  init(_ asked: RequestListAddress, for turn: Turn, in ledger: Ledger) throws {
    guard let scope = asked.list.scope(of: turn.person) else {
      sections = []
      return
    }
    sections = try (asked.state.map { [$0] } ?? RequestList.states).compactMap { state in
      let page = try ledger.page(RequestQuery(state: state, page: asked.page), of: scope)
      // The store only finds: the rule decides.
      let dossiers = try page.requests.compactMap { try ledger.dossier($0.id) }.filter {
        asked.list.contains($0, for: turn.person, in: turn.catalog) && $0.isReadable(by: turn.person, in: turn.catalog)
      }
      return dossiers.isEmpty
        ? nil : Section(state: state, dossiers: dossiers, count: page.count, hasMore: page.hasMore)
    }
    for request in sections.flatMap(\.dossiers).map(\.request) where request.applicant == turn.person.id {
      unread[request.id] = try ledger.unreadMessages(about: request.id, for: .applicant)
    }
  }
}
#endif
