import FormRehearsal
import FormSource
import Foundation
import Testing

/// What becomes of calls, and where they may go.
@Suite struct DeliveryTests {
  private static let start = Instant(milliseconds: 1_786_037_131_998)

  private static func answered(_ status: Int, _ body: String = "") -> CallOutcome {
    .answered(status: status, body: Array(body.utf8), isCut: false)
  }

  @Test func aCallIsSettledByThreeCodesOnly() {
    for status in 100..<600 {
      var delivery = CallDelivery(dueAt: Self.start)
      delivery.record(Self.answered(status), at: Self.start)
      let isSettled = [200, 201, 204].contains(status)
      #expect(delivery.state == (isSettled ? .settled : .waiting), "\(status)")
      #expect((delivery.due == nil) == isSettled, "\(status)")
    }
  }

  @Test func triesComeLaterAndLaterUntilTheLast() throws {
    var delivery = CallDelivery(dueAt: Self.start)
    #expect(delivery.state == .waiting && delivery.wait == nil)
    var waits: [Int] = []
    var stand: [Int] = []
    while let due = delivery.due {
      #expect(delivery.state == .waiting)
      delivery.record(.unanswered(.refused), at: due)
      guard let next = delivery.due else { break }
      waits.append((next.milliseconds - due.milliseconds) / 1000)
      stand.append(try #require(delivery.wait).datapassSeconds)
    }
    #expect(delivery.state == .givenUp && delivery.wait == nil)
    #expect(delivery.attempts.count == 10 && CallSchedule.mostAttempts == 10)
    #expect(waits == waits.sorted() && waits.first == 1 && waits.reduce(0, +) < 180)
    #expect(stand == [3, 18, 83, 258, 627, 1298, 2403, 4098, 6563])
  }

  @Test func waitsAreToldAsPeopleCountThem() {
    let words = CallSchedule.waits.map(\.words)
    #expect(words.first?.french == "DataPass attendrait environ 3\u{A0}secondes")
    #expect(words[2].english == "DataPass would wait about 83 seconds")
    #expect(words[3].french == "DataPass attendrait environ 4\u{A0}minutes")
    #expect(words.last?.english == "DataPass would wait about 2 hours")
  }

  @Test func whatWasGivenUpIsTriedOnceMore() {
    var delivery = CallDelivery(dueAt: Self.start)
    for _ in 0..<CallSchedule.mostAttempts { delivery.record(Self.answered(500, "panne"), at: Self.start) }
    #expect(delivery.state == .givenUp && delivery.attempts.last?.answer == "panne")
    delivery.retry(at: Self.start)
    #expect(delivery.state == .waiting && delivery.due == Self.start)
    delivery.record(Self.answered(503), at: Self.start)
    #expect(delivery.state == .givenUp)
    delivery.retry(at: Self.start)
    delivery.record(Self.answered(204), at: Self.start)
    delivery.retry(at: Self.start)
    #expect(delivery.state == .settled && delivery.due == nil)
  }

  @Test func whatIsHeldIsSentWhenSomebodyAsksForIt() {
    var delivery = CallDelivery(dueAt: nil)
    #expect(delivery.state == .held && delivery.wait == nil)
    delivery.retry(at: Self.start)
    #expect(delivery.state == .waiting && delivery.due == Self.start)
  }

  /// What is kept of an answer ends with a whole character.
  @Test(arguments: ["a", "é", "€", "🙂"])
  func theBeginningOfALongAnswerIsKept(character: String) throws {
    for shift in 0..<4 {
      let body = String(repeating: "x", count: shift) + String(repeating: character, count: CallAttempt.keptBytes + 1)
      let attempt = CallAttempt(Self.answered(400, body), at: Self.start)
      #expect(attempt.isAnswerCut && body.hasPrefix(attempt.answer))
      #expect((CallAttempt.keptBytes - 3...CallAttempt.keptBytes).contains(attempt.answer.utf8.count))
    }
    let short = CallAttempt(Self.answered(400, character), at: Self.start)
    #expect(short.answer == character && !short.isAnswerCut)
  }

  @Test func whatBecameOfACallIsReadBack() throws {
    var delivery = CallDelivery(dueAt: Self.start)
    for problem in CallProblem.allCases { delivery.record(.unanswered(problem), at: Self.start) }
    delivery.record(Self.answered(201, #"{"token_id": "jeton"}"#), at: Self.start)
    #expect(try JSONDecoder().decode(CallDelivery.self, from: JSONEncoder().encode(delivery)) == delivery)
  }

  @Test(arguments: [
    ("http://127.0.0.1", "127.0.0.1", ["127.0.0.1"], 80, "/"),
    ("http://localhost:4000/datapass", "localhost:4000", ["127.0.0.1", "::1"], 4000, "/datapass"),
    ("HTTP://LocalHost:1?a=b/c", "localhost:1", ["127.0.0.1", "::1"], 1, "/?a=b/c"),
    ("http://[::1]:65535/a//b?c", "[::1]:65535", ["::1"], 65535, "/a//b?c"),
    ("http://[::1]", "[::1]", ["::1"], 80, "/"),
  ])
  func aProgramOnThisMachineReceivesCalls(
    text: String,
    authority: String,
    hosts: [String],
    port: Int,
    path: String
  ) throws {
    let receiver = try Receiver(text)
    #expect(receiver.authority == authority && receiver.hosts == hosts)
    #expect(receiver.port == port && receiver.path == path)
    #expect(try Receiver(receiver.text) == receiver)
  }

  @Test(
    arguments: [
      ("", .unreadable), ("localhost:4000", .unreadable), ("ftp://localhost", .unreadable),
      ("http://local host/", .unreadable), ("http://localhost/é", .unreadable),
      ("http://localhost/a\r\nX: y", .unreadable),
      ("http://localhost\\@exemple.fr/", .unreadable), ("http://[::1", .unreadable),
      ("https://localhost/", .encrypted), ("HTTPS://exemple.fr/", .encrypted),
      ("http://moi:mot@localhost/", .userInformation), ("http://localhost@exemple.fr/", .userInformation),
      ("http://localhost/#a", .fragment), ("http://localhost#@exemple.fr", .fragment),
      ("http://localhost:", .port), ("http://localhost:0", .port), ("http://localhost:65536", .port),
      ("http://localhost:80:80", .port), ("http://localhost:+80", .port), ("http://[::1]80", .port),
      ("http://", .elsewhere("")), ("http://exemple.fr/", .elsewhere("exemple.fr")),
      ("http://localhost.exemple.fr/", .elsewhere("localhost.exemple.fr")), ("http://0.0.0.0/", .elsewhere("0.0.0.0")),
      ("http://127.1/", .elsewhere("127.1")), ("http://127.0.0.2/", .elsewhere("127.0.0.2")),
      ("http://2130706433/", .elsewhere("2130706433")), ("http://::1/", .port),
      ("http://[::ffff:127.0.0.1]/", .elsewhere("[::ffff:127.0.0.1]")),
      ("http://localhost./", .elsewhere("localhost.")),
    ] as [(String, ReceiverProblem)]
  )
  func nothingLeavesTheMachine(text: String, problem: ReceiverProblem) {
    #expect(throws: problem) { try Receiver(text) }
    #expect(!problem.words.french.isEmpty && !problem.words.english.isEmpty)
  }
}
