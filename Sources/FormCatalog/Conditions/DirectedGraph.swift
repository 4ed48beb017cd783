/// Nodes, numbered from 0, and for each those that an edge leads to.
///
/// Nothing in it is recursive: a chain of conditions may be as long as a form.
struct DirectedGraph {
  private let edges: [[Int]]
  /// For each node the number of its strongly connected component: the nodes that it leads to and that lead back.
  private let components: [Int]
  /// The nodes through which a cycle leads, in order.
  let nodesOnCycles: [Int]
  /// The edges between nodes on cycles.
  private let links: Set<Link>

  private struct Link: Hashable {
    let from: Int
    let to: Int
  }

  init(edges: [[Int]]) {
    let components = Self.components(edges)
    var sizes = [Int](repeating: 0, count: edges.count)
    for component in components { sizes[component] += 1 }
    let nodesOnCycles = edges.indices.filter { sizes[components[$0]] > 1 || edges[$0].contains($0) }
    self.edges = edges
    self.components = components
    self.nodesOnCycles = nodesOnCycles
    links = Set(nodesOnCycles.flatMap { node in edges[node].map { Link(from: node, to: $0) } })
  }

  /// A path from a node back to it, both ends included; nil where there is none.
  func cycle(through start: Int) -> [Int]? {
    var isSeen: Set<Int> = []
    // How each place was reached: the node, and the index of the one before.
    var steps = [(node: start, before: -1)]
    var pending = [0]
    while let index = pending.popLast() {
      let node = steps[index].node
      guard isSeen.insert(node).inserted else { continue }
      if links.contains(Link(from: node, to: start)) {
        var path = [start]
        var place = index
        while place >= 0 {
          path.append(steps[place].node)
          place = steps[place].before
        }
        return path.reversed()
      }
      for next in edges[node] where components[next] == components[start] {
        pending.append(steps.count)
        steps.append((next, index))
      }
    }
    return nil
  }

  /// Kosaraju’s algorithm: nodes in the order in which a search leaves them, then those that lead to each, last one first.
  private static func components(_ edges: [[Int]]) -> [Int] {
    var reversed = [[Int]](repeating: [], count: edges.count)
    for node in edges.indices { for next in edges[node] { reversed[next].append(node) } }
    var components = [Int](repeating: -1, count: edges.count)
    var count = 0
    for root in leavingOrder(edges).reversed() where components[root] < 0 {
      components[root] = count
      var pending = [root]
      while let node = pending.popLast() {
        for next in reversed[node] where components[next] < 0 {
          components[next] = count
          pending.append(next)
        }
      }
      count += 1
    }
    return components
  }

  private static func leavingOrder(_ edges: [[Int]]) -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: edges.count)
    // For each node on the way how many of its edges were followed.
    var way: [(node: Int, followed: Int)] = []
    for root in edges.indices where !isSeen[root] {
      isSeen[root] = true
      way.append((root, 0))
      while let (node, followed) = way.last {
        guard followed < edges[node].count else {
          order.append(node)
          way.removeLast()
          continue
        }
        way[way.count - 1].followed += 1
        let next = edges[node][followed]
        if !isSeen[next] {
          isSeen[next] = true
          way.append((next, 0))
        }
      }
    }
    return order
  }
}
