@testable import FormConcurrency
import Synchronization
import Testing

@Suite("Work on all cores")
struct ParallelTests {
  /// Takes longer for some numbers than for others, so that parts end out of order.
  private static func slowSquare(_ number: Int) -> Int {
    var sum = 0
    for turn in 0..<(number % 7) * 2_000 { sum &+= turn }
    return sum == -1 ? 0 : number * number
  }

  @Test("Results stand in the order of the work", arguments: [0, 1, 2, 3, 100, 2_000])
  func order(count: Int) {
    let numbers = Array(0..<count)
    #expect(Parallel.map(numbers) { Self.slowSquare($0) } == numbers.map { $0 * $0 })
  }

  @Test("Each element is worked on once")
  func once() {
    let calls = (0..<500).map { _ in Counter() }
    _ = Parallel.map(calls) { $0.add() }
    #expect(calls.allSatisfy { $0.value == 1 })
  }

  @Test("Work may divide its own work")
  func nested() {
    let sums = Parallel.map(Array(0..<40)) { row in
      Parallel.map(Array(0..<row)) { column in
        Parallel.map([column, row]) { Self.slowSquare($0) }.reduce(0, +)
      }.reduce(0, +)
    }
    let expected = (0..<40).map { row in (0..<row).reduce(0) { $0 + $1 * $1 + row * row } }
    #expect(sums == expected)
  }

  @Test("Several callers at once get each their own results")
  func callers() async {
    await withTaskGroup(of: Bool.self) { group in
      for caller in 0..<16 {
        group.addTask {
          (0..<20).allSatisfy { turn in
            let numbers = Array(caller * turn..<caller * turn + 60)
            return Parallel.map(numbers) { Self.slowSquare($0) } == numbers.map { $0 * $0 }
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("What a job holds is let go of when more work is added, even where no thread takes jobs from the pool")
  func release() {
    let pool = ThreadPool(threads: 1)
    weak var held: Counter?
    do {
      let counter = Counter()
      held = counter
      let job = Job(count: 3) { _ in counter.add() }
      pool.add(job)
      pool.finish(job)
      #expect(counter.value == 3)
    }
    let next = Job(count: 1) { _ in }
    pool.add(next)
    pool.finish(next)
    #expect(held == nil)
  }

  @Test("A future computes its value once, with work divided in it, whoever asks for it")
  func future() async {
    let calls = Counter()
    let sum = Future {
      calls.add()
      return Parallel.map(Array(0..<200)) { Self.slowSquare($0) }.reduce(0, +)
    }
    let expected = (0..<200).reduce(0) { $0 + $1 * $1 }
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { sum.value } }
      for await value in group { #expect(value == expected) }
    }
    #expect(calls.value == 1)
  }

  @Test("Many futures at once, asked for in any order")
  func manyFutures() {
    let values = (0..<60).map { number in Future { Self.slowSquare(number) } }
    #expect(values.reversed().map(\.value) == (0..<60).reversed().map { $0 * $0 })
  }

  @Test("Futures that wait for futures end, however many callers there are")
  func futuresOfFutures() async {
    await withTaskGroup(of: Bool.self) { group in
      for caller in 0..<24 {
        group.addTask {
          let first = Future { Parallel.map(Array(0..<30)) { Self.slowSquare($0 + caller) }.reduce(0, +) }
          let second = Future { Parallel.map([1, 2, 3]) { $0 * first.value }.reduce(0, +) }
          let third = Future { first.value + second.value }
          return third.value == 7 * first.value
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("Threads that fell asleep wake up for new work")
  func sleep() async throws {
    for _ in 0..<5 {
      try await Task.sleep(for: .milliseconds(20))
      #expect(Parallel.map(Array(0..<50)) { Self.slowSquare($0) } == (0..<50).map { $0 * $0 })
    }
  }
}

private final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  func add() {
    count.add(1, ordering: .relaxed)
  }

  var value: Int { count.load(ordering: .relaxed) }
}
