import Synchronization
import Testing

@testable import FormConcurrency

@Suite("Work in parts")
struct JobTests {
  @Test("Who has enough leaves the other parts to others, each to be done once")
  func enough() {
    let calls = Atomic<Int>(0)
    let job = Job(parts: 10) { _ in calls.add(1, ordering: .relaxed) }
    #expect(!job.run { calls.load(ordering: .relaxed) == 3 })
    #expect(calls.load(ordering: .relaxed) == 3)
    #expect(!job.isTaken)
    #expect(!job.isDone)
    #expect(job.run())
    #expect(calls.load(ordering: .relaxed) == 10)
    #expect(job.isTaken)
    #expect(job.isDone)
    #expect(!job.run())
  }

  @Test("Who has enough at once does nothing")
  func nothing() {
    let job = Job(parts: 2) { _ in Issue.record("a part was done") }
    #expect(!job.run { true })
    #expect(!job.isTaken)
  }
}
