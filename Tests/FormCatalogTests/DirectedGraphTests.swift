import Testing

@testable import FormCatalog

@Suite struct DirectedGraphTests {
  @Test func findsTheNodesOnCycles() {
    // 0 → 1 → 2 → 0, 2 → 3 → 4 → 4, 5 → 0
    let graph = DirectedGraph(edges: [[1], [2], [0, 3], [4], [4], [0]])
    #expect(graph.nodesOnCycles == [0, 1, 2, 4])
    #expect(graph.cycle(through: 0) == [0, 1, 2, 0])
    #expect(graph.cycle(through: 4) == [4, 4])
    #expect(graph.cycle(through: 5) == nil)
  }

  /// No step of it is recursive.
  @Test func takesChainsOfAnyLength() {
    let count = 200_000
    let chain = DirectedGraph(edges: (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] })
    #expect(chain.nodesOnCycles.isEmpty)
    let ring = DirectedGraph(edges: (0..<count).map { [($0 + 1) % count] })
    #expect(ring.cycle(through: 0)?.count == count + 1)
  }
}
