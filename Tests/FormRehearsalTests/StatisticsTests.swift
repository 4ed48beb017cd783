import FormJSON
import FormRehearsal
import FormSource
import FormSubmission
import Testing

/// What dashboards count, and how it leaves.
@Suite struct StatisticsTests {
  @Test func aRoundLastsFromTheFirstSendingToTheDecision() throws {
    var play = try Play("exemple-libre")
    let content = RehearsalProject.content("Cantine")
    try play.act(.submit(content), by: "camille")
    #expect(DecidedRound.rounds(of: play.entries).isEmpty)
    try play.act(.requestChanges(reason: "Précisez."), by: "ines")
    try play.act(.submit(content), by: "camille")
    try play.act(.approve(message: nil), by: "ines")
    try play.act(.reopen(habilitation: 1), by: "camille")
    try play.act(.submit(RehearsalProject.content("Crèche")), by: "camille")
    try play.act(.refuse(reason: "Non."), by: "ines")
    let rounds = DecidedRound.rounds(of: play.entries)
    #expect(rounds.map(\.number) == [5, 8])
    #expect(rounds.map(\.submittedAt) == [play.entries[1].time, play.entries[6].time])
    #expect(rounds.map(\.decidedAt) == [play.entries[4].time, play.entries[7].time])
    #expect(rounds.map(\.month) == ["2026-03", "2026-03"])
  }

  /// Each percentile is that of the days written out and sorted.
  @Test func percentilesAreThoseOfTheSortedDays() {
    var source = SystemRandomNumberGenerator()
    for length in 1...40 {
      let days = (0..<length).map { _ in Int.random(in: 0...9, using: &source) }.sorted()
      var counts = DayCounts()
      for day in days { counts.add(1, of: day) }
      for percent in [1, 10, 50, 90, 99, 100] {
        let rank = (length * percent + 99) / 100
        #expect(counts.percentile(percent) == days[max(rank, 1) - 1], "\(percent) of \(days)")
      }
    }
    #expect(DayCounts().median == nil)
  }

  @Test func noCellIsAFormula() throws {
    let titles = ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "a;\"b\"", "a\nb", "plain", "＝1"]
    let csv = try dashboard(titles).csv
    let text = String(decoding: csv, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}mesure;definition;identifiant;titre;nombre;"))
    for expected in [
      "\"'=1+1\"", "\"'+33\"", "\"'-2\"", "\"'@SUM(A1)\"", "\"'\t=1\"", "\"'\r=1\"", "\"a;\"\"b\"\"\"", "\"a\nb\"",
      ";plain;",
      "\"'＝1\"",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(text.utf8.count { $0 == UInt8(ascii: "\r") } == RequestState.allCases.count + 2 + 1 + titles.count + 1)
  }

  @Test func jsonHasStableKeys() throws {
    let written = JSONWriter.write(try dashboard(["=1"]).json, .compact)
    let read = JSONReader.read(written, source: SourceID(0))
    let root = try #require(read.node)
    #expect(root["kind"]?.string == "definition" && root["id"]?.string == "exemple")
    #expect(root["counted_on"]?.string == RehearsalProject.day?.text && root["requests"]?.integer == 3)
    #expect(root["states"]?["validated"]?.integer == 3 && root["states"]?["draft"]?.integer == 0)
    let month = root["time_to_decide_by_month"]?.elements?.first
    #expect(month?["month"]?.string == "2026-03" && month?["median_days"]?.integer == 4)
    #expect(root["time_to_decide"]?["percentile_90_days"]?.integer == 9)
    #expect(root["forms"]?.elements?.first?["title"]?.string == "=1")
  }

  private func dashboard(_ titles: [String]) throws -> Dashboard {
    var days = DayCounts()
    for (number, day) in [(2, 4), (1, 9)] { days.add(number, of: day) }
    return Dashboard(
      of: .definition("exemple"),
      title: "Exemple",
      on: try #require(RehearsalProject.day),
      states: [.validated: 3],
      months: [.init(name: "2026-03", days: days)],
      forms: titles.map { .init(definition: "exemple", id: "form", title: $0, count: 1) },
      scopes: []
    )
  }
}
