import FormJSON

/// What has come from the client and is not handled yet, in order. It is filled while the server works, so that a request
/// can be cancelled that waits behind others, or that is being answered.
package struct Inbox: Sendable {
  package enum Delivery: Sendable {
    case message(Message)
    /// A request that was cancelled before its turn came.
    case cancelled(RequestID)
    case refused(Message.Refusal)
    /// Nothing will follow.
    case end
  }

  private var deliveries: [Delivery] = []
  /// How many of them have been taken.
  private var taken = 0
  /// The delivery that was taken last, if it is a request.
  private var current: (id: RequestID, isCancelled: Bool)?

  package init() {}

  package var isEmpty: Bool { taken == deliveries.count }

  package mutating func add(_ frame: FrameReader.Frame) {
    do throws(Message.Refusal) {
      let message = try Message.read(frame)
      if case .notification("$/cancelRequest", let params) = message {
        cancel(params?["id"].flatMap(RequestID.init))
      } else {
        deliveries.append(.message(message))
      }
    } catch {
      deliveries.append(.refused(error))
    }
  }

  package mutating func end() { deliveries.append(.end) }

  /// Takes the next delivery; nil where nothing waits.
  package mutating func next() -> Delivery? {
    guard !isEmpty else { return nil }
    defer {
      taken += 1
      if taken == deliveries.count || taken > 1024 {
        deliveries.removeFirst(taken)
        taken = 0
      }
    }
    let delivery = deliveries[taken]
    current = if case .message(.request(let id, _, _)) = delivery { (id, false) } else { nil }
    return delivery
  }

  /// Whether a request that was taken has been cancelled since.
  package func isCancelled(_ id: RequestID) -> Bool { current.map { $0.id == id && $0.isCancelled } ?? false }

  /// A request that is answered already, or was never made, is left alone. Edits are no requests: none is ever lost.
  private mutating func cancel(_ id: RequestID?) {
    guard let id else { return }
    let place = deliveries[taken...].firstIndex { delivery in
      if case .message(.request(id, _, _)) = delivery { true } else { false }
    }
    if let place {
      deliveries[place] = .cancelled(id)
    } else if current?.id == id {
      current?.isCancelled = true
    }
  }
}
